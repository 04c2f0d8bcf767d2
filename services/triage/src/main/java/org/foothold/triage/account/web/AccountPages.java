package org.foothold.triage.account.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.UUID;
import org.foothold.calendar.PlatformClock;
import org.foothold.kernel.NotFound;
import org.foothold.security.CurrentCaller;
import org.foothold.security.Role;
import org.foothold.triage.account.application.AccountReader;
import org.foothold.triage.account.application.KeepInAccountHandler;
import org.foothold.triage.account.application.OpenFromAccountHandler;
import org.foothold.triage.assessment.application.AssessmentKey;
import org.foothold.triage.assessment.domain.Assessment;
import org.foothold.triage.assessment.domain.AssessmentId;
import org.foothold.triage.assessment.domain.AssessmentStatus;
import org.foothold.triage.assessment.web.VisitCookie;
import org.foothold.triage.assessment.web.VisitKeys;
import org.foothold.triage.questionset.application.QuestionSets;
import org.foothold.weblayout.Locales;
import org.jboss.resteasy.reactive.RestCookie;
import org.jboss.resteasy.reactive.RestPath;

/** A signed-in citizen's conversations: kept by their own wish, gone on with on any device. */
@Path("/triage/mine")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Role.Code.CITIZEN)
public class AccountPages {
    private static final URI LIST = URI.create("/triage/mine");

    private final AccountReader reader;
    private final KeepInAccountHandler keep;
    private final OpenFromAccountHandler open;
    private final VisitKeys visits;
    private final QuestionSets sets;
    private final CurrentCaller caller;
    private final RoutingContext request;

    AccountPages(
            AccountReader reader,
            KeepInAccountHandler keep,
            OpenFromAccountHandler open,
            VisitKeys visits,
            QuestionSets sets,
            CurrentCaller caller,
            RoutingContext request) {
        this.reader = reader;
        this.keep = keep;
        this.open = open;
        this.visits = visits;
        this.sets = sets;
        this.caller = caller;
        this.request = request;
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance mine(List<AccountRow> conversations);

        static native TemplateInstance keep(boolean something);

        private Templates() {}
    }

    @GET
    public Uni<TemplateInstance> list() {
        return reader.of(account())
                .map(all -> Templates.mine(all.stream().map(this::row).toList()));
    }

    @GET
    @Path("/keep")
    public TemplateInstance ask(@RestCookie(VisitCookie.NAME) String cookie) {
        return Templates.keep(visits.read(cookie).isPresent());
    }

    @POST
    @Path("/keep")
    public Uni<Response> keep(@RestCookie(VisitCookie.NAME) String cookie) {
        AssessmentKey key = visits.read(cookie).orElseThrow(NotFound::new);
        return keep.handle(key, account()).replaceWith(Response.seeOther(LIST).build());
    }

    @POST
    @Path("/{id}")
    public Uni<Response> goOn(@RestPath UUID id) {
        return open.handle(new AssessmentId(id), account()).chain(visits::goOnWith);
    }

    @POST
    @Path("/{id}/removal")
    public Uni<Response> takeOut(@RestPath UUID id) {
        return reader.takeOut(account(), new AssessmentId(id))
                .replaceWith(Response.seeOther(LIST).build());
    }

    private String account() {
        return caller.get().person().subject().orElseThrow();
    }

    private AccountRow row(Assessment assessment) {
        var language = Locales.of(request);
        return new AccountRow(
                assessment.id().toString(),
                sets.pinned(assessment.questionSet()).title().in(language.getLanguage()),
                DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm", language)
                        .withZone(PlatformClock.LOCAL_TIME)
                        .format(assessment.lastActiveAt()),
                assessment.status() == AssessmentStatus.COMPLETED);
    }
}
