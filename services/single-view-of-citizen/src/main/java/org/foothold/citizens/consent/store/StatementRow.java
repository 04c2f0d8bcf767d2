package org.foothold.citizens.consent.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.foothold.citizens.consent.domain.Consent;
import org.foothold.citizens.consent.domain.How;

/** One word somebody said, kept with its evidence whatever they say after it. */
@Entity(name = "ConsentStatement")
@Table(name = "consent_statement")
@IdClass(StatementRow.Key.class)
class StatementRow {

    record Key(UUID consentId, long version) {}

    @Id
    @Column(name = "consent_id")
    UUID consentId;

    @Id
    long version;

    String word;

    @Column(name = "said_how")
    String saidHow;

    @Column(name = "said_on")
    LocalDate saidOn;

    @Column(name = "recorded_by")
    String recordedBy;

    @Column(name = "decided_at")
    Instant decidedAt;

    static StatementRow of(Consent said) {
        StatementRow row = new StatementRow();
        row.consentId = said.id();
        row.version = said.version();
        row.word = said.word().code();
        row.saidHow = said.evidence().how().map(How::code).orElse(null);
        row.saidOn = said.evidence().saidOn().orElse(null);
        row.recordedBy = said.evidence().recordedBy().orElse(null);
        row.decidedAt = said.decidedAt();
        return row;
    }
}
