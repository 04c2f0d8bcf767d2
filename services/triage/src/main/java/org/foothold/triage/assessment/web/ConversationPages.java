package org.foothold.triage.assessment.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.foothold.triage.TriageSettings;
import org.foothold.triage.assessment.application.StartAssessment;
import org.foothold.triage.assessment.application.StartAssessmentHandler;
import org.foothold.triage.assessment.domain.Asking;
import org.foothold.triage.assessment.domain.Channel;
import org.jboss.resteasy.reactive.RestForm;

/** Begins the full conversation for somebody who has it with themselves. */
@Path(Paths.CONVERSATION)
@PermitAll
public class ConversationPages {
    static final String FULL_CONVERSATION = "full-conversation";

    private final Visits visits;
    private final StartAssessmentHandler start;
    private final TriageSettings settings;
    private final Beginnings beginnings;
    private final SharedDevice device;

    ConversationPages(
            Visits visits,
            StartAssessmentHandler start,
            TriageSettings settings,
            Beginnings beginnings,
            SharedDevice device) {
        this.visits = visits;
        this.start = start;
        this.settings = settings;
        this.beginnings = beginnings;
        this.device = device;
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance conversation(String councilPhone, long minutes);
    }

    @GET
    public Uni<Response> show() {
        return visits.page(Templates.conversation(settings.councilPhone(), device.minutes()));
    }

    @POST
    public Uni<Response> start(@RestForm String device) {
        return start.handle(new StartAssessment(FULL_CONVERSATION, Channel.WEB, visits.language(), Asking.WHAT_MATTERS))
                .chain(started -> beginnings.on(device, started));
    }
}
