package org.foothold.triage.assessment.messaging;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import org.foothold.events.EventType;
import org.foothold.events.RecordRef;
import org.foothold.events.Restriction;
import org.foothold.events.triage.AssessmentAbandoned;
import org.foothold.events.triage.AssessmentCompleted;
import org.foothold.events.triage.AssessmentKept;
import org.foothold.events.triage.AssessmentStarted;
import org.foothold.events.triage.AssessmentStepAnswered;
import org.foothold.events.triage.DangerSeen;
import org.foothold.events.triage.PersonMet;
import org.foothold.events.triage.TriageEvents;
import org.foothold.outbox.Outbox;
import org.foothold.outbox.OutgoingEvent;
import org.foothold.triage.assessment.application.AssessmentEvents;
import org.foothold.triage.assessment.domain.Assessment;
import org.foothold.triage.assessment.domain.AssessmentEvent;
import org.foothold.triage.assessment.domain.AssessmentEvent.Abandoned;
import org.foothold.triage.assessment.domain.AssessmentEvent.Completed;
import org.foothold.triage.assessment.domain.AssessmentEvent.Started;
import org.foothold.triage.assessment.domain.AssessmentEvent.StepAnswered;
import org.foothold.triage.assessment.domain.Need;
import org.foothold.triage.questionset.domain.Danger;

/** Turns what happened to an assessment into the published contract: thin, by reference, without an answer in it. */
@ApplicationScoped
class AssessmentEventPublisher implements AssessmentEvents {
    private final Outbox outbox;

    AssessmentEventPublisher(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public Uni<Void> publish(Assessment after, AssessmentEvent event, Instant occurredAt) {
        return outbox.append(contract(after, event, occurredAt));
    }

    static OutgoingEvent<?> contract(Assessment after, AssessmentEvent event, Instant at) {
        UUID id = after.id().value();
        var ref = new RecordRef("triage", after.recordId());
        return switch (event) {
            case Started started ->
                outgoing(
                        TriageEvents.ASSESSMENT_STARTED,
                        after,
                        at,
                        new AssessmentStarted(
                                id,
                                ref,
                                after.questionSet().name(),
                                after.questionSet().version(),
                                started.channel().code(),
                                started.language()));
            case StepAnswered answered ->
                outgoing(
                        TriageEvents.ASSESSMENT_STEP_ANSWERED,
                        after,
                        at,
                        new AssessmentStepAnswered(
                                id,
                                ref,
                                answered.question(),
                                answered.answeredByNow(),
                                answered.skipped().orElse(null)));
            case AssessmentEvent.DangerSeen seen ->
                new OutgoingEvent<>(
                        TriageEvents.DANGER_SEEN,
                        id,
                        after.version(),
                        at,
                        Restriction.RESTRICTED,
                        new DangerSeen(
                                id,
                                ref,
                                seen.dangers().stream().map(Danger::code).toList()));
            case AssessmentEvent.Kept ignored ->
                outgoing(TriageEvents.ASSESSMENT_KEPT, after, at, new AssessmentKept(id, ref));
            case AssessmentEvent.PersonMet ignored ->
                outgoing(TriageEvents.PERSON_MET, after, at, new PersonMet(id, ref));
            case Completed completed ->
                outgoing(
                        TriageEvents.ASSESSMENT_COMPLETED,
                        after,
                        at,
                        new AssessmentCompleted(
                                id,
                                ref,
                                completed.outcome().stage().code(),
                                completed.outcome().needs().stream()
                                        .map(Need::code)
                                        .toList(),
                                completed.contactWanted()));
            case Abandoned abandoned ->
                outgoing(
                        TriageEvents.ASSESSMENT_ABANDONED,
                        after,
                        at,
                        new AssessmentAbandoned(id, ref, abandoned.lastStep().orElse(null), abandoned.waiting()));
        };
    }

    private static <D> OutgoingEvent<D> outgoing(EventType<D> type, Assessment after, Instant at, D data) {
        return new OutgoingEvent<>(type, after.id().value(), after.version(), at, Restriction.NONE, data);
    }
}
