package org.foothold.triage.publishing.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.foothold.triage.publishing.domain.DraftCheck;
import org.foothold.triage.questionset.domain.QuestionSetRef;

/** The last check of a version as it lies in the database; maps both ways. */
@Entity
@Table(name = "question_set_check")
class DraftCheckRow {

    @Id
    String ref;

    long revision;

    @Enumerated(EnumType.STRING)
    DraftCheck.Status status;

    String[] findings;

    @Column(name = "cases_run")
    int casesRun;

    @Column(name = "rows_total")
    int rowsTotal;

    @Column(name = "rows_done")
    int rowsDone;

    @Column(name = "surviving_rows")
    String[] survivingRows;

    @Column(name = "asked_at")
    Instant askedAt;

    @Column(name = "leased_until")
    Instant leasedUntil;

    @Column(name = "finished_at")
    Instant finishedAt;

    static DraftCheckRow of(DraftCheck check) {
        var row = new DraftCheckRow();
        row.ref = check.ref().toString();
        row.take(check, null);
        return row;
    }

    void take(DraftCheck check, Instant until) {
        revision = check.revision();
        status = check.status();
        findings = check.findings().toArray(String[]::new);
        casesRun = check.casesRun();
        rowsTotal = check.rowsTotal();
        rowsDone = check.rowsDone();
        survivingRows = check.survivingRows().toArray(String[]::new);
        askedAt = check.askedAt();
        leasedUntil = until;
        finishedAt = check.finishedAt().orElse(null);
    }

    DraftCheck toCheck() {
        int slash = ref.indexOf('/');
        return new DraftCheck(
                new QuestionSetRef(ref.substring(0, slash), Integer.parseInt(ref.substring(slash + 1))),
                revision,
                status,
                List.of(findings),
                casesRun,
                rowsTotal,
                rowsDone,
                List.of(survivingRows),
                askedAt,
                Optional.ofNullable(finishedAt));
    }
}
