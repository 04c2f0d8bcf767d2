package org.foothold.dashboard.views.application;

import static java.util.Objects.requireNonNull;
import static org.foothold.dashboard.views.domain.TimelineKind.*;

import org.foothold.dashboard.views.domain.AssessmentRow;
import org.foothold.dashboard.views.domain.FlagRow;
import org.foothold.dashboard.views.domain.ViewChanges;
import org.foothold.events.Restriction;
import org.foothold.events.triage.AssessmentAbandoned;
import org.foothold.events.triage.AssessmentCompleted;
import org.foothold.events.triage.AssessmentStarted;
import org.foothold.events.triage.FlagRaised;
import org.foothold.events.triage.FlagResolved;
import org.foothold.events.triage.PersonMet;
import org.foothold.events.triage.PersonMetByWorker;
import org.foothold.events.triage.WellBeingEnteredInError;
import org.foothold.events.triage.WellBeingTaken;
import org.foothold.outbox.IncomingEvent;

/** What triage's events mean for the views. */
final class TriageFacts {

    private TriageFacts() {}

    static void assessmentStarted(IncomingEvent event, AssessmentStarted data, ViewChanges changes) {
        changes.add(TimelineFact.of(event, data.recordRef(), ASSESSMENT_STARTED)
                .with("channel", data.channel())
                .row());
        ConversationFacts.started(event, data, changes);
    }

    static void assessmentCompleted(IncomingEvent event, AssessmentCompleted data, ViewChanges changes) {
        changes.add(new AssessmentRow(
                requireNonNull(data.assessmentId(), "assessmentId"),
                event.aggregateVersion(),
                requireNonNull(data.recordRef(), "recordRef"),
                event.occurredAt(),
                requireNonNull(data.stage(), "stage"),
                data.needs(),
                data.contactWanted(),
                restricted(event)));
        changes.add(TimelineFact.of(event, data.recordRef(), ASSESSMENT_COMPLETED)
                .with("stage", data.stage())
                .with("needs", data.needs())
                .row());
    }

    static void assessmentAbandoned(IncomingEvent event, AssessmentAbandoned data, ViewChanges changes) {
        changes.add(
                TimelineFact.of(event, data.recordRef(), ASSESSMENT_ABANDONED).row());
        ConversationFacts.abandoned(event, data, changes);
    }

    static void personMet(IncomingEvent event, PersonMet data, ViewChanges changes) {
        changes.add(TimelineFact.of(event, data.recordRef(), PERSON_MET).row());
        ConversationFacts.detailsLeft(event, data, changes);
    }

    static void personMetByWorker(IncomingEvent event, PersonMetByWorker data, ViewChanges changes) {
        changes.add(TimelineFact.of(event, data.recordRef(), PERSON_MET).row());
    }

    static void flagRaised(IncomingEvent event, FlagRaised data, ViewChanges changes) {
        FlagRow.Raised raised = new FlagRow.Raised(
                event.aggregateVersion(),
                event.occurredAt(),
                data.assessmentId(),
                data.reasons(),
                requireNonNull(data.urgency(), "urgency"),
                data.origin(),
                data.respondBy());
        changes.add(new FlagRow(
                requireNonNull(data.flagId(), "flagId"),
                requireNonNull(data.recordRef(), "recordRef"),
                restricted(event),
                raised,
                null));
        changes.add(TimelineFact.of(event, data.recordRef(), FLAG_RAISED)
                .with("flagId", data.flagId().toString())
                .with("reasons", data.reasons())
                .with("urgency", data.urgency())
                .with("origin", data.origin())
                .row());
    }

    static void flagResolved(IncomingEvent event, FlagResolved data, ViewChanges changes) {
        changes.add(new FlagRow(
                requireNonNull(data.flagId(), "flagId"),
                requireNonNull(data.recordRef(), "recordRef"),
                restricted(event),
                null,
                new FlagRow.Resolved(event.aggregateVersion(), event.occurredAt(), data.outcome())));
        changes.add(TimelineFact.of(event, data.recordRef(), FLAG_RESOLVED)
                .with("flagId", data.flagId().toString())
                .with("outcome", data.outcome())
                .row());
    }

    static void wellBeingTaken(IncomingEvent event, WellBeingTaken data, ViewChanges changes) {
        changes.add(TimelineFact.of(event, data.recordRef(), WELL_BEING_TAKEN).row());
    }

    static void wellBeingEnteredInError(IncomingEvent event, WellBeingEnteredInError data, ViewChanges changes) {
        changes.add(TimelineFact.of(event, data.recordRef(), WELL_BEING_ENTERED_IN_ERROR)
                .row());
    }

    private static boolean restricted(IncomingEvent event) {
        return event.restriction() == Restriction.RESTRICTED;
    }
}
