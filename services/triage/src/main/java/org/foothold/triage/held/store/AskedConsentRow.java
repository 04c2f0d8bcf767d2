package org.foothold.triage.held.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.foothold.triage.held.domain.AskedConsent;
import org.foothold.triage.held.domain.ConsentWord;

/** One answer to the question for consent as it lies in the database; maps both ways. */
@Entity
@Table(name = "asked_consent")
class AskedConsentRow {

    @Id
    UUID id;

    @Column(name = "assessment_id")
    UUID assessmentId;

    @Enumerated(EnumType.STRING)
    ConsentWord word;

    @Column(name = "asked_by")
    String askedBy;

    @Column(name = "asked_at")
    Instant askedAt;

    int words;

    String language;

    static AskedConsentRow of(AskedConsent asked) {
        var row = new AskedConsentRow();
        row.id = asked.id();
        row.assessmentId = asked.assessmentId();
        row.word = asked.word();
        row.askedBy = asked.askedBy();
        row.askedAt = asked.at();
        row.words = asked.words();
        row.language = asked.language();
        return row;
    }

    AskedConsent toAsked() {
        return new AskedConsent(id, assessmentId, word, askedBy, askedAt, words, language);
    }
}
