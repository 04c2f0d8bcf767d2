package org.foothold.citizens.mypage.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.foothold.citizens.request.application.AskTheCouncil;
import org.foothold.citizens.request.application.Asked;
import org.foothold.citizens.request.application.Copies.Copy;
import org.foothold.citizens.request.domain.Item;
import org.foothold.citizens.request.domain.RequestKind;
import org.foothold.citizens.subjectaccess.web.SectionView;
import org.foothold.citizens.wording.Wording;
import org.foothold.events.Purpose;
import org.foothold.kernel.InvalidInput;
import org.foothold.kernel.RuleViolation;
import org.foothold.security.CurrentCaller;
import org.foothold.security.RequirePurpose;
import org.foothold.security.Role;
import org.foothold.security.command.IdempotentCommands;
import org.foothold.weblayout.FormErrors;
import org.foothold.weblayout.Option;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** What somebody asks about their data, what became of it, and the copy they were given. */
@Path("/citizens/me/requests")
@RolesAllowed(Role.Code.CITIZEN)
@Produces(MediaType.TEXT_HTML)
@RequirePurpose(value = Purpose.SUBJECT_RIGHTS, implied = Purpose.SUBJECT_RIGHTS)
public class OwnRequestPages {

    private static final URI HERE = URI.create("/citizens/me/requests?asked=1");

    private final AskTheCouncil askTheCouncil;
    private final IdempotentCommands commands;
    private final ObjectMapper json;
    private final CurrentCaller caller;
    private final RoutingContext request;

    OwnRequestPages(
            AskTheCouncil askTheCouncil,
            IdempotentCommands commands,
            ObjectMapper json,
            CurrentCaller caller,
            RoutingContext request) {
        this.askTheCouncil = askTheCouncil;
        this.commands = commands;
        this.json = json;
        this.caller = caller;
        this.request = request;
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance list(List<OwnRequestView> requests, boolean asked);

        static native TemplateInstance ask(
                String kind, List<Option> items, String item, String words, int limit, FormErrors errors);

        static native TemplateInstance copy(String id, String at, List<SectionView> sections);

        private Templates() {}
    }

    @GET
    @Operation(hidden = true)
    public Uni<Response> list(@RestQuery String asked) {
        var wording = Wording.of(request);
        return askTheCouncil
                .list(caller.get())
                .map(found -> found.map(own -> OwnAnswers.page(
                                Templates.list(
                                        own.stream()
                                                .map(one -> OwnRequestView.of(one, wording))
                                                .toList(),
                                        asked != null),
                                200))
                        .orElseGet(OwnAnswers::toMyPage));
    }

    @GET
    @Path("new")
    @Operation(hidden = true)
    public Response ask(@RestQuery String kind, @RestQuery String item) {
        return form(kind, item, null, FormErrors.none(), 200);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Uni<Response> send(
            @RestForm String idempotencyKey, @RestForm String kind, @RestForm String item, @RestForm String words) {
        return Uni.createFrom()
                .item(() -> Asked.read(kind, item, words))
                .chain(asked -> commands.form(
                        idempotencyKey,
                        Map.of("kind", kind, "item", String.valueOf(item), "words", String.valueOf(words)),
                        () -> askTheCouncil
                                .ask(asked, caller.get())
                                .replaceWith(Response.seeOther(HERE).build())))
                .onFailure(InvalidInput.class)
                .recoverWithItem(wrong ->
                        form(kind, item, words, Wording.of(request).errorsOnOwnPage((InvalidInput) wrong), 422))
                .onFailure(RuleViolation.class)
                .recoverWithItem(refused -> form(kind, item, words, refused((RuleViolation) refused), 409));
    }

    /** @param as {@code file} for a file to keep, else a page to read and print */
    @GET
    @Path("{id}/copy")
    @Operation(hidden = true)
    public Uni<Response> copy(@RestPath UUID id, @RestQuery String as) {
        return askTheCouncil.copy(id, caller.get()).map(copy -> "file".equals(as) ? file(copy) : document(id, copy));
    }

    private Response document(UUID id, Copy copy) {
        var wording = Wording.of(request);
        return OwnAnswers.page(
                Templates.copy(
                        id.toString(),
                        wording.moment(copy.madeAt()),
                        copy.sections().stream()
                                .map(section -> SectionView.of(section, wording))
                                .toList()),
                200);
    }

    private Response file(Copy copy) {
        Map<String, Object> held = new LinkedHashMap<>();
        copy.sections().forEach(section -> held.put(section.code(), section.rows()));
        try {
            return Response.ok(json.writerWithDefaultPrettyPrinter().writeValueAsBytes(held))
                    .type(MediaType.APPLICATION_JSON)
                    .header("Content-Disposition", "attachment; filename=\"my-copy.json\"")
                    .header("Cache-Control", "no-store")
                    .build();
        } catch (JsonProcessingException whatWasReadAlwaysWrites) {
            throw new IllegalStateException("A copy could not be written", whatWasReadAlwaysWrites);
        }
    }

    private FormErrors refused(RuleViolation refusal) {
        return FormErrors.none().with("words", Wording.of(request).mine().refused_by_rule(refusal.rule()));
    }

    private Response form(String kind, String item, String words, FormErrors errors, int status) {
        var wording = Wording.of(request);
        String asked = RequestKind.of(kind).orElse(RequestKind.CORRECTION).code();
        List<Option> items = Arrays.stream(Item.values())
                .map(one -> Option.of(one.code(), wording.mine().item(one.code())))
                .toList();
        return OwnAnswers.page(Templates.ask(asked, items, item, words, Asked.LONGEST, errors), status);
    }
}
