package org.foothold.triage.held.application;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.foothold.triage.assessment.application.StartAssessment;
import org.foothold.triage.assessment.application.StartAssessmentHandler;
import org.foothold.triage.assessment.application.StartedAssessment;
import org.foothold.triage.assessment.domain.Assessment;
import org.foothold.triage.held.domain.HeldConversation;
import org.foothold.triage.held.domain.Worker;

/** Starts an assessment that a worker holds with somebody, and keeps who that is. */
@ApplicationScoped
public class HoldConversationHandler {
    private final StartAssessmentHandler start;
    private final HeldConversations held;

    HoldConversationHandler(StartAssessmentHandler start, HeldConversations held) {
        this.start = start;
        this.held = held;
    }

    @WithTransaction
    public Uni<StartedAssessment> handle(StartAssessment command, Worker worker) {
        return start.handle(command).call(started -> held.add(begun(started.assessment(), worker)));
    }

    private static HeldConversation begun(Assessment assessment, Worker worker) {
        return HeldConversation.begun(
                assessment.id().value(),
                assessment.recordId(),
                assessment.questionSet().name(),
                worker,
                assessment.channel(),
                assessment.startedAt());
    }
}
