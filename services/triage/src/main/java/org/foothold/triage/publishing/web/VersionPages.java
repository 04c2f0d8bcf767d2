package org.foothold.triage.publishing.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.foothold.kernel.InvalidInput;
import org.foothold.kernel.NotFound;
import org.foothold.kernel.RuleViolation;
import org.foothold.security.Role;
import org.foothold.security.command.IdempotentCommands;
import org.foothold.triage.publishing.application.PublishingHandler;
import org.foothold.triage.publishing.application.PublishingReader;
import org.foothold.triage.publishing.application.RequestCheckHandler;
import org.foothold.triage.questionset.domain.QuestionSetRef;
import org.foothold.weblayout.FormErrors;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;

/** One version: check it, publish it, go back to it, withdraw it, and see who did so before. */
@Path("/triage/publishing/{name}/{version}")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.Code.ANALYST, Role.Code.ADMIN})
public class VersionPages {
    private final PublishingReader reader;
    private final RequestCheckHandler check;
    private final PublishingHandler publishing;
    private final IdempotentCommands commands;
    private final Analyst analyst;
    private final PublishingWords words;

    VersionPages(
            PublishingReader reader,
            RequestCheckHandler check,
            PublishingHandler publishing,
            IdempotentCommands commands,
            Analyst analyst,
            PublishingWords words) {
        this.reader = reader;
        this.check = check;
        this.publishing = publishing;
        this.commands = commands;
        this.analyst = analyst;
        this.words = words;
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance version(VersionView view, String reason, FormErrors errors);

        private Templates() {}
    }

    @GET
    public Uni<Response> show(@RestPath String name, @RestPath int version) {
        return page(ref(name, version), 200, null, FormErrors.none());
    }

    @POST
    @Path("/checks")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(Role.Code.ANALYST)
    public Uni<Response> check(@RestPath String name, @RestPath int version, @RestForm String idempotencyKey) {
        var ref = ref(name, version);
        analyst.id();
        return done(ref, idempotencyKey, "check", "", () -> check.handle(ref));
    }

    @POST
    @Path("/publication")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Uni<Response> publish(
            @RestPath String name, @RestPath int version, @RestForm String reason, @RestForm String idempotencyKey) {
        var ref = ref(name, version);
        var by = analyst.id();
        return done(ref, idempotencyKey, "publish", reason, () -> publishing.publish(ref, by, reason));
    }

    @POST
    @Path("/rollback")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Uni<Response> rollBack(
            @RestPath String name, @RestPath int version, @RestForm String reason, @RestForm String idempotencyKey) {
        var ref = ref(name, version);
        var by = analyst.id();
        return done(ref, idempotencyKey, "roll back", reason, () -> publishing.rollBackTo(ref, by, reason));
    }

    @POST
    @Path("/withdrawal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Uni<Response> withdraw(
            @RestPath String name, @RestPath int version, @RestForm String reason, @RestForm String idempotencyKey) {
        var ref = ref(name, version);
        var by = analyst.id();
        return done(ref, idempotencyKey, "withdraw", reason, () -> publishing.withdraw(ref, by, reason));
    }

    static QuestionSetRef ref(String name, int version) {
        try {
            return new QuestionSetRef(name, version);
        } catch (IllegalArgumentException noSuchName) {
            throw new NotFound();
        }
    }

    private Uni<Response> done(QuestionSetRef ref, String key, String what, String reason, Supplier<Uni<?>> action) {
        var content = Map.of("version", ref.toString(), "action", what, "reason", Objects.toString(reason, ""));
        return commands.form(
                        key,
                        content,
                        () -> action.get()
                                .replaceWith(Response.seeOther(URI.create("/triage/publishing/" + ref))
                                        .build()))
                .onFailure(InvalidInput.class)
                .recoverWithUni(invalid -> page(ref, 422, reason, words.invalid((InvalidInput) invalid)))
                .onFailure(RuleViolation.class)
                .recoverWithUni(refused -> page(ref, 409, reason, words.refusal("state", (RuleViolation) refused)));
    }

    private Uni<Response> page(QuestionSetRef ref, int status, String reason, FormErrors errors) {
        var me = analyst.id();
        return reader.dossier(ref)
                .map(dossier -> Response.status(status)
                        .entity(Templates.version(VersionView.of(dossier, me, words), reason, errors))
                        .build());
    }
}
