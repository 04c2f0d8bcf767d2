package org.foothold.triage.publishing.store;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.foothold.triage.publishing.domain.ComparisonTally;
import org.foothold.triage.publishing.domain.DraftComparison;
import org.foothold.triage.questionset.domain.QuestionSetRef;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** The last comparison of a version as it lies in the database; maps both ways. */
@Entity
@Table(name = "question_set_comparison")
class DraftComparisonRow {
    @Id
    String ref;

    long revision;

    @Enumerated(EnumType.STRING)
    DraftComparison.Status status;

    long total;

    long done;

    @Column(name = "last_assessment")
    UUID last;

    @JdbcTypeCode(SqlTypes.JSON)
    TallyDocument tally;

    @Column(name = "asked_at")
    Instant askedAt;

    @Column(name = "leased_until")
    Instant leasedUntil;

    @Column(name = "finished_at")
    Instant finishedAt;

    @JsonIgnoreProperties(ignoreUnknown = true)
    record TallyDocument(
            Map<String, Long> stages,
            Map<String, Long> urgencies,
            long reasons,
            Map<String, Long> notAsked,
            long failed,
            long replayedOtherwise) {}

    static DraftComparisonRow of(DraftComparison comparison) {
        var row = new DraftComparisonRow();
        row.ref = comparison.ref().toString();
        row.take(comparison, null);
        return row;
    }

    void take(DraftComparison comparison, Instant until) {
        var counted = comparison.tally();
        revision = comparison.revision();
        status = comparison.status();
        total = comparison.total();
        done = comparison.done();
        last = comparison.last().orElse(null);
        tally = new TallyDocument(
                counted.stages(),
                counted.urgencies(),
                counted.reasons(),
                counted.notAsked(),
                counted.failed(),
                counted.replayedOtherwise());
        askedAt = comparison.askedAt();
        leasedUntil = until;
        finishedAt = comparison.finishedAt().orElse(null);
    }

    DraftComparison toComparison() {
        int slash = ref.indexOf('/');
        return new DraftComparison(
                new QuestionSetRef(ref.substring(0, slash), Integer.parseInt(ref.substring(slash + 1))),
                revision,
                status,
                total,
                done,
                Optional.ofNullable(last),
                new ComparisonTally(
                        tally.stages(),
                        tally.urgencies(),
                        tally.reasons(),
                        tally.notAsked(),
                        tally.failed(),
                        tally.replayedOtherwise()),
                askedAt,
                Optional.ofNullable(finishedAt));
    }
}
