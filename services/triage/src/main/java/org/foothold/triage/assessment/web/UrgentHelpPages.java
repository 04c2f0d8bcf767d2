package org.foothold.triage.assessment.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.foothold.triage.TriageSettings;
import org.jboss.resteasy.reactive.RestCookie;

/** Who to call now: shown the moment an answer shows danger, before any other question. */
@Path(Paths.URGENT_HELP)
@PermitAll
public class UrgentHelpPages {
    private final Visits visits;
    private final LanguageOfPages guidance;
    private final TriageSettings settings;

    UrgentHelpPages(Visits visits, LanguageOfPages guidance, TriageSettings settings) {
        this.visits = visits;
        this.guidance = guidance;
        this.settings = settings;
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance urgentHelp(
                List<AdviceView> advice, String councilPhone, String goOn, boolean detailsLeft);
    }

    @GET
    public Uni<Response> show(@RestCookie(VisitCookie.NAME) String cookie) {
        return visits.with(cookie, visit -> {
            if (visit.view().dangers().isEmpty()) {
                return visits.goTo(visit.nextPage());
            }
            var advice = visit.view().dangers().stream()
                    .map(danger -> guidance.inDanger(danger, visits.language()))
                    .map(found -> AdviceView.of(found, visits.language()))
                    .toList();
            return visits.page(Templates.urgentHelp(
                    advice,
                    settings.councilPhone(),
                    visit.nextPage(),
                    visit.view().assessment().contact().left()));
        });
    }
}
