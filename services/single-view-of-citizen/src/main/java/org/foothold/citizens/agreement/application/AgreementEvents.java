package org.foothold.citizens.agreement.application;

import java.time.Instant;
import org.foothold.citizens.agreement.domain.Agreement;
import org.foothold.citizens.agreement.domain.DataItem;
import org.foothold.events.Purpose;
import org.foothold.events.Restriction;
import org.foothold.events.citizens.AgreementEnded;
import org.foothold.events.citizens.AgreementSigned;
import org.foothold.events.citizens.CitizenEvents;
import org.foothold.outbox.OutgoingEvent;

/** What others learn of agreements. */
final class AgreementEvents {

    private AgreementEvents() {}

    static OutgoingEvent<AgreementSigned> signed(Agreement agreement) {
        return new OutgoingEvent<>(
                CitizenEvents.AGREEMENT_SIGNED,
                agreement.id(),
                agreement.version(),
                agreement.signedAt(),
                Restriction.NONE,
                new AgreementSigned(
                        agreement.id(),
                        agreement.organisation(),
                        agreement.purposes().stream()
                                .map(Purpose::code)
                                .sorted()
                                .toList(),
                        agreement.items().stream().map(DataItem::code).sorted().toList(),
                        agreement.needs().stream().sorted().toList(),
                        agreement.validFrom(),
                        agreement.validTo().orElse(null)));
    }

    static OutgoingEvent<AgreementEnded> ended(Agreement agreement, Instant now) {
        return new OutgoingEvent<>(
                CitizenEvents.AGREEMENT_ENDED,
                agreement.id(),
                agreement.version(),
                now,
                Restriction.NONE,
                new AgreementEnded(agreement.id()));
    }
}
