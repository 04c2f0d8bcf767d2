package org.foothold.citizens.consent.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.foothold.citizens.consent.domain.Consent;
import org.foothold.citizens.consent.domain.Evidence;
import org.foothold.citizens.consent.domain.How;
import org.foothold.citizens.consent.domain.Word;
import org.foothold.events.Purpose;
import org.foothold.events.RecordRef;

/** The word that stands, as a row. */
@Entity(name = "Consent")
@Table(name = "consent")
class ConsentRow {

    @Id
    UUID id;

    @Column(name = "record_id")
    UUID recordId;

    String purpose;
    String organisation;
    boolean given;
    boolean withdrawn;
    long version;

    @Column(name = "said_how")
    String saidHow;

    @Column(name = "said_on")
    LocalDate saidOn;

    @Column(name = "recorded_by")
    String recordedBy;

    @Column(name = "decided_at")
    Instant decidedAt;

    /** Takes over what was said; the record it was said through never changes. */
    void take(Consent said) {
        id = said.id();
        recordId = said.record().id();
        purpose = said.purpose().code();
        organisation = said.organisation().orElse(null);
        given = said.word() == Word.GIVEN;
        withdrawn = said.word() == Word.WITHDRAWN;
        version = said.version();
        saidHow = said.evidence().how().map(How::code).orElse(null);
        saidOn = said.evidence().saidOn().orElse(null);
        recordedBy = said.evidence().recordedBy().orElse(null);
        decidedAt = said.decidedAt();
    }

    /** @param service the service the record is of */
    Consent toDomain(String service) {
        return new Consent(
                id,
                version,
                new RecordRef(service, recordId),
                Purpose.of(purpose).orElseThrow(),
                Optional.ofNullable(organisation),
                word(given, withdrawn),
                new Evidence(
                        Optional.ofNullable(saidHow).flatMap(How::of),
                        Optional.ofNullable(saidOn),
                        Optional.ofNullable(recordedBy)),
                decidedAt);
    }

    static Word word(boolean given, boolean withdrawn) {
        return given ? Word.GIVEN : withdrawn ? Word.WITHDRAWN : Word.REFUSED;
    }
}
