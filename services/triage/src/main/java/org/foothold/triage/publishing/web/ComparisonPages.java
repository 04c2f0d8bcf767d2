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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.foothold.events.Purpose;
import org.foothold.kernel.RuleViolation;
import org.foothold.security.CurrentCaller;
import org.foothold.security.RequirePurpose;
import org.foothold.security.Role;
import org.foothold.security.command.IdempotentCommands;
import org.foothold.triage.publishing.application.CompareDraft;
import org.foothold.triage.questionset.domain.QuestionSetRef;
import org.foothold.weblayout.FormErrors;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** What a draft would change for those who were decided before it: how many would stand elsewhere, and who. */
@Path("/triage/publishing/{name}/{version}/comparison")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.Code.ANALYST, Role.Code.ADMIN})
public class ComparisonPages {
    private static final int ON_A_PAGE = 50;

    private final CompareDraft compare;
    private final IdempotentCommands commands;
    private final CurrentCaller caller;
    private final Analyst analyst;
    private final PublishingWords words;

    ComparisonPages(
            CompareDraft compare,
            IdempotentCommands commands,
            CurrentCaller caller,
            Analyst analyst,
            PublishingWords words) {
        this.compare = compare;
        this.commands = commands;
        this.caller = caller;
        this.analyst = analyst;
        this.words = words;
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance comparison(ComparisonView view, FormErrors errors);

        static native TemplateInstance people(
                String title, List<MoveRow> rows, String back, String more, boolean mayFind);

        private Templates() {}
    }

    @GET
    public Uni<Response> show(@RestPath String name, @RestPath int version) {
        analyst.id();
        return page(VersionPages.ref(name, version), 200, FormErrors.none());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(Role.Code.ANALYST)
    public Uni<Response> ask(@RestPath String name, @RestPath int version, @RestForm String idempotencyKey) {
        var ref = VersionPages.ref(name, version);
        analyst.id();
        return commands.form(
                        idempotencyKey,
                        Map.of("compare", ref.toString()),
                        () -> compare.ask(ref)
                                .replaceWith(
                                        Response.seeOther(URI.create(path(ref))).build()))
                .onFailure(RuleViolation.class)
                .recoverWithUni(refused -> page(ref, 409, words.refusal("compare", (RuleViolation) refused)));
    }

    /** @param after the last assessment of the page before */
    @GET
    @Path("/people")
    @RolesAllowed(Role.Code.ANALYST)
    @RequirePurpose(implied = Purpose.SERVICE_IMPROVEMENT)
    public Uni<Response> people(@RestPath String name, @RestPath int version, @RestQuery UUID after) {
        var ref = VersionPages.ref(name, version);
        analyst.id();
        return compare.moved(ref, Optional.ofNullable(after), ON_A_PAGE, caller.get())
                .map(moved -> Response.ok(Templates.people(
                                words.messages().comparison_people_title(ref.toString()),
                                moved.stream()
                                        .map(one -> MoveRow.of(one, words))
                                        .toList(),
                                path(ref),
                                moved.size() < ON_A_PAGE
                                        ? null
                                        : path(ref) + "/people?after="
                                                + moved.getLast().assessment(),
                                caller.get().hasAny(Role.CONNECTOR, Role.HUB_WORKER, Role.CONTACT_CENTRE_AGENT)))
                        .build());
    }

    private Uni<Response> page(QuestionSetRef ref, int status, FormErrors errors) {
        return compare.show(ref)
                .map(compared -> Response.status(status)
                        .entity(Templates.comparison(ComparisonView.of(compared, words), errors))
                        .build());
    }

    private static String path(QuestionSetRef ref) {
        return "/triage/publishing/" + ref + "/comparison";
    }
}
