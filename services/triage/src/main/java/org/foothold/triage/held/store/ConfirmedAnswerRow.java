package org.foothold.triage.held.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.foothold.triage.held.application.ConfirmedAnswers.Confirmed;

/** Where one confirmed answer was said first, as it lies in the database. */
@Entity
@Table(name = "confirmed_answer")
class ConfirmedAnswerRow {

    @Id
    UUID id;

    @Column(name = "assessment_id")
    UUID assessmentId;

    String question;

    @Column(name = "said_in")
    UUID saidIn;

    @Column(name = "confirmed_at")
    Instant confirmedAt;

    static ConfirmedAnswerRow of(UUID id, UUID assessmentId, Confirmed confirmed) {
        var row = new ConfirmedAnswerRow();
        row.id = id;
        row.assessmentId = assessmentId;
        row.question = confirmed.question();
        row.saidIn = confirmed.saidIn();
        row.confirmedAt = confirmed.at();
        return row;
    }

    Confirmed toConfirmed() {
        return new Confirmed(question, saidIn, confirmedAt);
    }
}
