package org.foothold.citizens.mypage.api;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.foothold.citizens.account.application.OwnAccess;
import org.foothold.citizens.account.application.TooManyTries;
import org.foothold.citizens.consent.domain.Word;
import org.foothold.citizens.mypage.application.OwnSharing;
import org.foothold.citizens.mypage.application.ShowOwnLooks;
import org.foothold.citizens.mypage.application.ShowOwnPage;
import org.foothold.citizens.request.application.AskTheCouncil;
import org.foothold.citizens.request.application.AskTheCouncil.Own;
import org.foothold.citizens.request.application.Asked;
import org.foothold.events.Purpose;
import org.foothold.kernel.InvalidInput;
import org.foothold.kernel.NotFound;
import org.foothold.security.CurrentCaller;
import org.foothold.security.RequirePurpose;
import org.foothold.security.Role;
import org.foothold.security.command.IdempotentCommands;
import org.foothold.webapi.Problems;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Somebody's own page over HTTP. An account that leads to nobody finds nothing. */
@Path("/api/citizens/me")
@RolesAllowed(Role.Code.CITIZEN)
@Produces(MediaType.APPLICATION_JSON)
@RequirePurpose(value = Purpose.SUBJECT_RIGHTS, implied = Purpose.SUBJECT_RIGHTS)
@Tag(name = "Own page")
public class OwnPageResource {

    private static final int ON_A_PAGE = 20;

    private final OwnAccess ownAccess;
    private final ShowOwnPage showOwnPage;
    private final ShowOwnLooks showOwnLooks;
    private final OwnSharing sharing;
    private final AskTheCouncil askTheCouncil;
    private final IdempotentCommands commands;
    private final CurrentCaller caller;
    private final Problems problems;

    OwnPageResource(
            OwnAccess ownAccess,
            ShowOwnPage showOwnPage,
            ShowOwnLooks showOwnLooks,
            OwnSharing sharing,
            AskTheCouncil askTheCouncil,
            IdempotentCommands commands,
            CurrentCaller caller,
            Problems problems) {
        this.ownAccess = ownAccess;
        this.showOwnPage = showOwnPage;
        this.showOwnLooks = showOwnLooks;
        this.sharing = sharing;
        this.askTheCouncil = askTheCouncil;
        this.commands = commands;
        this.caller = caller;
        this.problems = problems;
    }

    @GET
    @Operation(summary = "What is held on oneself, and from where", description = "Audited like any look.")
    @APIResponse(responseCode = "404", description = "The account leads to nobody: a code is to be entered first")
    public Uni<OwnBody.Page> show() {
        return showOwnPage.show(caller.get()).map(found -> OwnBody.Page.of(found.orElseThrow(NotFound::new)));
    }

    @POST
    @Path("access-code")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Enter the code that a worker gave",
            description = "One that is wrong, was used, has ended or never was is not found, all alike.")
    @APIResponse(responseCode = "204", description = "The account leads to one's own page")
    @APIResponse(responseCode = "429", description = "Tried too often")
    public Uni<Response> enter(OwnBody.Code entered) {
        String code = entered == null ? null : entered.code();
        return commands.json(
                String.valueOf(code),
                () -> ownAccess
                        .enter(code, caller.get())
                        .replaceWith(Response.noContent().build()));
    }

    @POST
    @Path("ending")
    @Consumes(MediaType.WILDCARD)
    @Operation(summary = "End one's access: the account leads to nobody from then on")
    @APIResponse(responseCode = "204", description = "It has ended")
    public Uni<Response> end() {
        return commands.json(
                "ending",
                () -> ownAccess
                        .end(caller.get())
                        .replaceWith(Response.noContent().build()));
    }

    @GET
    @Path("looks")
    @Operation(
            summary = "Who looked, and why, newest first, twenty at a time",
            description = "Looks that could endanger someone are never listed.")
    public Uni<OwnBody.Looks> looks(@RestQuery @DefaultValue("1") int page) {
        if (page < 1 || page > 10_000) {
            throw new InvalidInput("page", "range", "Pages count from one.");
        }
        return showOwnLooks
                .show((page - 1) * ON_A_PAGE, ON_A_PAGE, caller.get())
                .map(found -> OwnBody.Looks.of(found.orElseThrow(NotFound::new)));
    }

    @GET
    @Path("sharing")
    @Operation(summary = "What one can say yes or no to, and what was said")
    public Uni<List<OwnBody.Sharing>> sharing() {
        return sharing.choices(caller.get())
                .map(found -> found.orElseThrow(NotFound::new).stream()
                        .map(OwnBody.Sharing::of)
                        .toList());
    }

    @POST
    @Path("sharing")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Say given, refused or withdrawn; it holds at once")
    @APIResponse(responseCode = "201", description = "It holds from now on")
    public Uni<Response> say(OwnBody.ToSay said) {
        Word word = Optional.ofNullable(said)
                .flatMap(one -> Word.of(one.word()))
                .orElseThrow(() -> new InvalidInput("word", "required", "Say given, refused or withdrawn."));
        Purpose purpose = Purpose.of(said.purpose())
                .orElseThrow(() -> new InvalidInput("purpose", "required", "Choose what it is for."));
        Optional<String> organisation = Optional.ofNullable(said.organisation()).filter(code -> !code.isEmpty());
        return sharing.person(purpose, organisation, caller.get())
                .chain(person -> commands.json(
                        said,
                        () -> sharing.say(word, purpose, organisation, person, caller.get())
                                .replaceWith(
                                        Response.status(Response.Status.CREATED).build())));
    }

    @GET
    @Path("requests")
    @Operation(summary = "What one asked, and what became of it")
    public Uni<List<OwnBody.Request>> requests() {
        return askTheCouncil
                .list(caller.get())
                .map(found -> found.orElseThrow(NotFound::new).stream()
                        .map(OwnBody.Request::of)
                        .toList());
    }

    @POST
    @Path("requests")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Ask for a correction, a copy, or erasure")
    @APIResponse(responseCode = "201", description = "Received; it is answered within a month")
    public Uni<Response> ask(OwnBody.ToAsk asked) {
        if (asked == null) {
            throw new InvalidInput("kind", "required", "Say what you ask for.");
        }
        Asked read = Asked.read(asked.kind(), asked.item(), asked.words());
        return commands.json(
                asked,
                () -> askTheCouncil
                        .ask(read, caller.get())
                        .map(made -> Response.status(Response.Status.CREATED)
                                .entity(OwnBody.Request.of(new Own(made, Optional.empty())))
                                .build()));
    }

    @GET
    @Path("requests/{id}/copy")
    @Operation(summary = "The copy that was released, for thirty days: its sections, row by row")
    @APIResponse(responseCode = "404", description = "None, not yet, or no longer")
    public Uni<Map<String, Object>> copy(@RestPath UUID id) {
        return askTheCouncil.copy(id, caller.get()).map(copy -> {
            Map<String, Object> held = new LinkedHashMap<>();
            copy.sections().forEach(section -> held.put(section.code(), section.rows()));
            return held;
        });
    }

    @ServerExceptionMapper
    public Response tooMany(TooManyTries tries, HttpHeaders request) {
        var reader = request.getAcceptableLanguages().stream().findFirst().orElse(Locale.ENGLISH);
        var problem = problems.of(429, "too-many-requests", "Wait, then try again.", reader);
        return Response.fromResponse(problem.response())
                .header(HttpHeaders.RETRY_AFTER, tries.toWait().toSeconds() + 1)
                .build();
    }
}
