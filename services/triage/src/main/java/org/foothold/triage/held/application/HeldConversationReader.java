package org.foothold.triage.held.application;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.foothold.triage.assessment.application.Assessments;
import org.foothold.triage.assessment.domain.Assessment;
import org.foothold.triage.assessment.domain.AssessmentId;
import org.foothold.triage.assessment.domain.AssessmentStatus;
import org.foothold.triage.held.domain.AskedConsent;
import org.foothold.triage.held.domain.HeldConversation;
import org.foothold.triage.held.domain.Worker;
import org.foothold.triage.questionset.application.QuestionSets;

/** Opens held conversations for the workers who may see them. */
@ApplicationScoped
public class HeldConversationReader {
    private static final int LATEST = 20;

    private final HeldConversations held;
    private final AskedConsents consents;
    private final ConfirmedAnswers confirmed;
    private final Assessments assessments;
    private final QuestionSets questionSets;

    HeldConversationReader(
            HeldConversations held,
            AskedConsents consents,
            ConfirmedAnswers confirmed,
            Assessments assessments,
            QuestionSets questionSets) {
        this.held = held;
        this.consents = consents;
        this.confirmed = confirmed;
        this.assessments = assessments;
        this.questionSets = questionSets;
    }

    @WithSession
    public Uni<OpenedConversation> read(UUID assessmentId, Worker worker) {
        return held.find(assessmentId)
                .chain(found -> assessments
                        .find(new AssessmentId(assessmentId))
                        .chain(assessment -> opened(found, assessment, worker)));
    }

    @WithSession
    public Uni<List<HeldConversation>> latestOf(Worker worker) {
        return held.latestOf(worker, LATEST);
    }

    /** As {@link #read}, in the caller's transaction; nobody completes or notes before it ends. */
    Uni<OpenedConversation> openToChange(UUID assessmentId, Worker worker) {
        return assessments
                .findToChange(new AssessmentId(assessmentId))
                .chain(assessment -> held.find(assessmentId).chain(found -> opened(found, assessment, worker)));
    }

    private Uni<OpenedConversation> opened(HeldConversation found, Assessment assessment, Worker worker) {
        boolean danger = !assessment
                .answers()
                .dangersIn(questionSets.pinned(assessment.questionSet()))
                .isEmpty();
        var opened = found.openedBy(worker, danger);
        boolean over = assessment.status() == AssessmentStatus.COMPLETED;
        boolean reachable = assessment.contact().left();
        return consents.of(opened.assessmentId())
                .chain(asked -> confirmed
                        .of(opened.assessmentId())
                        .map(said ->
                                new OpenedConversation(opened, over, reachable, AskedConsent.standing(asked), said)));
    }
}
