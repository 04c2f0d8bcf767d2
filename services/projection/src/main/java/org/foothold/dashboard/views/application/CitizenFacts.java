package org.foothold.dashboard.views.application;

import static java.util.Objects.requireNonNull;
import static org.foothold.dashboard.views.domain.TimelineKind.*;

import java.util.UUID;
import org.foothold.dashboard.views.domain.AgreementRow;
import org.foothold.dashboard.views.domain.ConsentRow;
import org.foothold.dashboard.views.domain.ConsentRow.State;
import org.foothold.dashboard.views.domain.ProfileRow;
import org.foothold.dashboard.views.domain.SourceRecordRow;
import org.foothold.dashboard.views.domain.TimelineKind;
import org.foothold.dashboard.views.domain.ViewChanges;
import org.foothold.events.RecordRef;
import org.foothold.events.citizens.AgreementEnded;
import org.foothold.events.citizens.AgreementSigned;
import org.foothold.events.citizens.ConsentGiven;
import org.foothold.events.citizens.ConsentRefused;
import org.foothold.events.citizens.ConsentWithdrawn;
import org.foothold.events.citizens.ProfileChanged;
import org.foothold.events.citizens.RecordReceived;
import org.foothold.events.citizens.RecordWithdrawn;
import org.foothold.outbox.IncomingEvent;

/** What the single view's events mean for the views. Links are kept by the identity library. */
final class CitizenFacts {

    private CitizenFacts() {}

    static void recordReceived(IncomingEvent event, RecordReceived data, ViewChanges changes) {
        SourceRecordRow.Received received = new SourceRecordRow.Received(
                event.aggregateVersion(), event.occurredAt(), data.sourceSystem(), data.category(), data.observedOn());
        changes.add(new SourceRecordRow(requireNonNull(data.recordRef(), "recordRef"), received, null));
        changes.add(TimelineFact.of(event, data.recordRef(), RECORD_RECEIVED)
                .with("category", data.category())
                .with("sourceSystem", data.sourceSystem())
                .with(
                        "observedOn",
                        data.observedOn() == null ? null : data.observedOn().toString())
                .row());
    }

    static void recordWithdrawn(IncomingEvent event, RecordWithdrawn data, ViewChanges changes) {
        changes.add(new SourceRecordRow(
                requireNonNull(data.recordRef(), "recordRef"),
                null,
                new SourceRecordRow.Withdrawn(event.aggregateVersion())));
    }

    /** An unknown level of restriction is taken as restricted: in doubt, fewer people see it. */
    static void profileChanged(IncomingEvent event, ProfileChanged data, ViewChanges changes) {
        boolean restricted = !data.erased() && !"none".equals(data.restriction());
        changes.add(new ProfileRow(
                requireNonNull(data.citizenId(), "citizenId"),
                event.aggregateVersion(),
                data.ward(),
                data.ageBand(),
                restricted,
                data.language(),
                data.erased()));
    }

    static void consentGiven(IncomingEvent event, ConsentGiven data, ViewChanges changes) {
        consent(event, data.consentId(), data.recordRef(), data.purpose(), data.organisation(), State.GIVEN, changes);
    }

    static void consentRefused(IncomingEvent event, ConsentRefused data, ViewChanges changes) {
        consent(event, data.consentId(), data.recordRef(), data.purpose(), data.organisation(), State.REFUSED, changes);
    }

    static void consentWithdrawn(IncomingEvent event, ConsentWithdrawn data, ViewChanges changes) {
        consent(
                event,
                data.consentId(),
                data.recordRef(),
                data.purpose(),
                data.organisation(),
                State.WITHDRAWN,
                changes);
    }

    static void agreementSigned(IncomingEvent event, AgreementSigned data, ViewChanges changes) {
        AgreementRow.Signed signed = new AgreementRow.Signed(
                event.aggregateVersion(),
                requireNonNull(data.organisation(), "organisation"),
                data.purposes(),
                data.dataItems(),
                data.needs(),
                requireNonNull(data.validFrom(), "validFrom"),
                data.validTo());
        changes.add(new AgreementRow(requireNonNull(data.agreementId(), "agreementId"), signed, null));
    }

    static void agreementEnded(IncomingEvent event, AgreementEnded data, ViewChanges changes) {
        changes.add(new AgreementRow(
                requireNonNull(data.agreementId(), "agreementId"),
                null,
                new AgreementRow.Ended(event.aggregateVersion())));
    }

    private static void consent(
            IncomingEvent event,
            UUID consentId,
            RecordRef record,
            String purpose,
            String organisation,
            State state,
            ViewChanges changes) {
        changes.add(new ConsentRow(
                requireNonNull(consentId, "consentId"),
                event.aggregateVersion(),
                requireNonNull(record, "recordRef"),
                requireNonNull(purpose, "purpose"),
                organisation,
                state,
                event.occurredAt()));
        TimelineKind kind = switch (state) {
            case GIVEN -> CONSENT_GIVEN;
            case REFUSED -> CONSENT_REFUSED;
            case WITHDRAWN -> CONSENT_WITHDRAWN;
        };
        changes.add(TimelineFact.of(event, record, kind)
                .with("purpose", purpose)
                .with("organisation", organisation)
                .row());
    }
}
