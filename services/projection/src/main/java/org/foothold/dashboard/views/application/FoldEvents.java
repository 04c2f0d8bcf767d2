package org.foothold.dashboard.views.application;

import static java.util.Map.entry;

import java.util.Collection;
import java.util.Map;
import java.util.function.BiConsumer;
import org.foothold.dashboard.views.domain.ViewChanges;
import org.foothold.events.EventType;
import org.foothold.events.citizens.CitizenEvents;
import org.foothold.events.triage.TriageEvents;
import org.foothold.outbox.IncomingEvent;

/**
 * What each type of event means for the views, as one table. A type that is not in it changes nothing: that danger was
 * seen, for instance, is told to those who must act by its flag. Links are taken in by the platform's identity library.
 */
public final class FoldEvents {

    private static final Map<String, BiConsumer<IncomingEvent, ViewChanges>> MEANING = Map.ofEntries(
            meaning(TriageEvents.ASSESSMENT_STARTED, TriageFacts::assessmentStarted),
            meaning(TriageEvents.ASSESSMENT_STEP_ANSWERED, ConversationFacts::stepAnswered),
            meaning(TriageEvents.ASSESSMENT_KEPT, ConversationFacts::kept),
            meaning(TriageEvents.ASSESSMENT_COMPLETED, TriageFacts::assessmentCompleted),
            meaning(TriageEvents.ASSESSMENT_ABANDONED, TriageFacts::assessmentAbandoned),
            meaning(TriageEvents.PERSON_MET, TriageFacts::personMet),
            meaning(TriageEvents.PERSON_MET_BY_WORKER, TriageFacts::personMetByWorker),
            meaning(TriageEvents.FLAG_RAISED, TriageFacts::flagRaised),
            meaning(TriageEvents.FLAG_RESOLVED, TriageFacts::flagResolved),
            meaning(TriageEvents.WELL_BEING_TAKEN, TriageFacts::wellBeingTaken),
            meaning(TriageEvents.WELL_BEING_ENTERED_IN_ERROR, TriageFacts::wellBeingEnteredInError),
            meaning(CitizenEvents.RECORD_RECEIVED, CitizenFacts::recordReceived),
            meaning(CitizenEvents.RECORD_WITHDRAWN, CitizenFacts::recordWithdrawn),
            meaning(CitizenEvents.PROFILE_CHANGED, CitizenFacts::profileChanged),
            meaning(CitizenEvents.CONSENT_GIVEN, CitizenFacts::consentGiven),
            meaning(CitizenEvents.CONSENT_REFUSED, CitizenFacts::consentRefused),
            meaning(CitizenEvents.CONSENT_WITHDRAWN, CitizenFacts::consentWithdrawn),
            meaning(CitizenEvents.AGREEMENT_SIGNED, CitizenFacts::agreementSigned),
            meaning(CitizenEvents.AGREEMENT_ENDED, CitizenFacts::agreementEnded));

    private FoldEvents() {}

    /** @throws IllegalArgumentException when an event does not have the shape of its type */
    public static ViewChanges fold(Collection<IncomingEvent> events) {
        ViewChanges changes = new ViewChanges();
        events.forEach(event -> {
            BiConsumer<IncomingEvent, ViewChanges> meaning = MEANING.get(event.type());
            if (meaning != null) {
                meaning.accept(event, changes);
            }
        });
        return changes;
    }

    /** Reads the data, refuses a fact without the ids that every fact needs, and hands it on. */
    private static <D> Map.Entry<String, BiConsumer<IncomingEvent, ViewChanges>> meaning(
            EventType<D> type, Fact<D> fact) {
        return entry(type.name(), (event, changes) -> {
            try {
                fact.tell(event, event.as(type), changes);
            } catch (NullPointerException incomplete) {
                throw new IllegalArgumentException("a " + type.name() + " without " + incomplete.getMessage());
            }
        });
    }

    /** What one event says, added to the changes. */
    interface Fact<D> {
        void tell(IncomingEvent event, D data, ViewChanges changes);
    }
}
