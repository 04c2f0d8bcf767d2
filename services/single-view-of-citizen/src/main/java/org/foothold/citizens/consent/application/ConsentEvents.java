package org.foothold.citizens.consent.application;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.foothold.citizens.consent.domain.Consent;
import org.foothold.citizens.consent.domain.Word;
import org.foothold.events.EventType;
import org.foothold.events.Purpose;
import org.foothold.events.RecordRef;
import org.foothold.events.Restriction;
import org.foothold.events.citizens.CitizenEvents;
import org.foothold.events.citizens.ConsentGiven;
import org.foothold.events.citizens.ConsentRefused;
import org.foothold.events.citizens.ConsentWithdrawn;
import org.foothold.outbox.OutgoingEvent;

/** What others learn of consents. */
final class ConsentEvents {

    private ConsentEvents() {}

    static OutgoingEvent<?> of(Consent said) {
        return of(
                said.id(),
                said.version(),
                said.record(),
                said.purpose(),
                said.organisation(),
                said.word(),
                said.decidedAt());
    }

    static OutgoingEvent<?> of(
            UUID id,
            long version,
            RecordRef record,
            Purpose purpose,
            Optional<String> organisation,
            Word word,
            Instant now) {
        String whose = organisation.orElse(null);
        return switch (word) {
            case GIVEN ->
                event(
                        CitizenEvents.CONSENT_GIVEN,
                        id,
                        version,
                        now,
                        new ConsentGiven(id, record, purpose.code(), whose));
            case REFUSED ->
                event(
                        CitizenEvents.CONSENT_REFUSED,
                        id,
                        version,
                        now,
                        new ConsentRefused(id, record, purpose.code(), whose));
            case WITHDRAWN ->
                event(
                        CitizenEvents.CONSENT_WITHDRAWN,
                        id,
                        version,
                        now,
                        new ConsentWithdrawn(id, record, purpose.code(), whose));
        };
    }

    private static <T> OutgoingEvent<T> event(EventType<T> type, UUID id, long version, Instant now, T data) {
        return new OutgoingEvent<>(type, id, version, now, Restriction.NONE, data);
    }
}
