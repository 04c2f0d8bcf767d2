package org.foothold.dashboard.views.application;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.foothold.calendar.PlatformClock;
import org.foothold.dashboard.views.domain.ConversationRow;
import org.foothold.dashboard.views.domain.ConversationStepRow;
import org.foothold.dashboard.views.domain.ViewChanges;
import org.foothold.events.triage.AssessmentAbandoned;
import org.foothold.events.triage.AssessmentKept;
import org.foothold.events.triage.AssessmentStarted;
import org.foothold.events.triage.AssessmentStepAnswered;
import org.foothold.events.triage.PersonMet;
import org.foothold.outbox.IncomingEvent;

/** What triage's events say of how far a conversation came, whoever it was held with. */
final class ConversationFacts {

    private ConversationFacts() {}

    static void started(IncomingEvent event, AssessmentStarted data, ViewChanges changes) {
        ConversationRow.Started started = new ConversationRow.Started(
                event.aggregateVersion(),
                event.occurredAt(),
                day(event),
                requireNonNull(data.questionSet(), "questionSet"),
                data.questionSetVersion(),
                requireNonNull(data.channel(), "channel"),
                requireNonNull(data.language(), "language"));
        changes.add(ConversationRow.started(
                requireNonNull(data.assessmentId(), "assessmentId"),
                requireNonNull(data.recordRef(), "recordRef"),
                started));
    }

    static void stepAnswered(IncomingEvent event, AssessmentStepAnswered data, ViewChanges changes) {
        changes.add(new ConversationStepRow(
                requireNonNull(data.assessmentId(), "assessmentId"),
                requireNonNull(data.step(), "step"),
                data.number(),
                day(event),
                event.aggregateVersion(),
                data.skipped()));
        changes.add(ConversationRow.active(
                        data.assessmentId(), requireNonNull(data.recordRef(), "recordRef"), event.aggregateVersion())
                .withAnAnswer());
    }

    static void abandoned(IncomingEvent event, AssessmentAbandoned data, ViewChanges changes) {
        changes.add(ConversationRow.left(
                requireNonNull(data.assessmentId(), "assessmentId"),
                requireNonNull(data.recordRef(), "recordRef"),
                new ConversationRow.Left(event.aggregateVersion(), data.waitingStep())));
    }

    static void detailsLeft(IncomingEvent event, PersonMet data, ViewChanges changes) {
        changes.add(ConversationRow.active(
                        requireNonNull(data.assessmentId(), "assessmentId"),
                        requireNonNull(data.recordRef(), "recordRef"),
                        event.aggregateVersion())
                .withDetails());
    }

    static void kept(IncomingEvent event, AssessmentKept data, ViewChanges changes) {
        changes.add(ConversationRow.active(
                        requireNonNull(data.assessmentId(), "assessmentId"),
                        requireNonNull(data.recordRef(), "recordRef"),
                        event.aggregateVersion())
                .withCode());
    }

    private static LocalDate day(IncomingEvent event) {
        return LocalDate.ofInstant(event.occurredAt(), PlatformClock.LOCAL_TIME);
    }
}
