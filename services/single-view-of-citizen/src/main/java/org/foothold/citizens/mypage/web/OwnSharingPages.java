package org.foothold.citizens.mypage.web;

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
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.foothold.citizens.consent.domain.Word;
import org.foothold.citizens.mypage.application.OwnSharing;
import org.foothold.citizens.mypage.domain.LawfulBasis;
import org.foothold.citizens.wording.Wording;
import org.foothold.events.Purpose;
import org.foothold.kernel.NotFound;
import org.foothold.kernel.RuleViolation;
import org.foothold.security.CurrentCaller;
import org.foothold.security.RequirePurpose;
import org.foothold.security.Role;
import org.foothold.security.command.IdempotentCommands;
import org.foothold.weblayout.FormErrors;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;

/** What somebody said to sharing; another word on it, with what it would change shown before it is said. */
@Path("/citizens/me/sharing")
@RolesAllowed(Role.Code.CITIZEN)
@Produces(MediaType.TEXT_HTML)
@RequirePurpose(value = Purpose.SUBJECT_RIGHTS, implied = Purpose.SUBJECT_RIGHTS)
public class OwnSharingPages {

    private static final URI HERE = URI.create("/citizens/me/sharing?changed=1");

    private final OwnSharing sharing;
    private final IdempotentCommands commands;
    private final CurrentCaller caller;
    private final RoutingContext request;

    OwnSharingPages(OwnSharing sharing, IdempotentCommands commands, CurrentCaller caller, RoutingContext request) {
        this.sharing = sharing;
        this.commands = commands;
        this.caller = caller;
        this.request = request;
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance sharing(List<ChoiceView> choices, List<String> bases, boolean changed);

        static native TemplateInstance change(ChoiceView choice, String word, FormErrors errors);

        private Templates() {}
    }

    @GET
    @Operation(hidden = true)
    public Uni<Response> show(@RestQuery String changed) {
        var wording = Wording.of(request);
        List<String> bases = LawfulBasis.NOT_BY_CONSENT.stream()
                .map(purpose -> wording.mine().basis(purpose.code()))
                .toList();
        return sharing.choices(caller.get())
                .map(found -> found.map(choices -> OwnAnswers.page(
                                Templates.sharing(
                                        choices.stream()
                                                .map(choice -> ChoiceView.of(choice, wording))
                                                .toList(),
                                        bases,
                                        changed != null),
                                200))
                        .orElseGet(OwnAnswers::toMyPage));
    }

    @GET
    @Path("change")
    @Operation(hidden = true)
    public Uni<Response> ask(@RestQuery String purpose, @RestQuery String organisation) {
        return page(purpose, organisation, null, FormErrors.none(), 200);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Uni<Response> say(
            @RestForm String idempotencyKey,
            @RestForm String word,
            @RestForm String purpose,
            @RestForm String organisation) {
        var words = Wording.of(request).mine();
        Optional<Word> said = Word.of(word);
        if (said.isEmpty()) {
            return page(
                    purpose, organisation, null, FormErrors.none().with("word", words.error("word.required", "")), 422);
        }
        Purpose about = Purpose.of(purpose).orElseThrow(NotFound::new);
        Optional<String> whose = Optional.ofNullable(organisation).filter(code -> !code.isEmpty());
        return sharing.person(about, whose, caller.get())
                .chain(person -> commands.form(
                        idempotencyKey,
                        List.of(word, purpose, whose.orElse("")),
                        () -> sharing.say(said.get(), about, whose, person, caller.get())
                                .replaceWith(Response.seeOther(HERE).build())))
                .onFailure(RuleViolation.class)
                .recoverWithUni(refused -> page(
                        purpose,
                        organisation,
                        word,
                        FormErrors.none().with("word", words.refused_by_rule(((RuleViolation) refused).rule())),
                        409));
    }

    private Uni<Response> page(String purpose, String organisation, String word, FormErrors errors, int status) {
        var wording = Wording.of(request);
        return sharing.choices(caller.get())
                .map(found -> found.map(choices -> OwnAnswers.page(
                                Templates.change(
                                        ChoiceView.of(
                                                ChoiceView.find(choices, purpose, organisation)
                                                        .orElseThrow(NotFound::new),
                                                wording),
                                        word,
                                        errors),
                                status))
                        .orElseGet(OwnAnswers::toMyPage));
    }
}
