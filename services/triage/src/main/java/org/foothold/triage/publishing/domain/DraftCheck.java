package org.foothold.triage.publishing.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.foothold.triage.questionset.domain.QuestionSetRef;

/**
 * How far the checks of a draft have come, and what they found. First everything that is looked at as a whole; then, if that found nothing, each row
 * of the rules is changed in turn to see whether a test case notices.
 *
 * @param survivingRows rows whose change no test case noticed
 */
public record DraftCheck(
        QuestionSetRef ref,
        long revision,
        Status status,
        List<String> findings,
        int casesRun,
        int rowsTotal,
        int rowsDone,
        List<String> survivingRows,
        Instant askedAt,
        Optional<Instant> finishedAt) {
    /** So many of a hundred rows must be guarded by a test case. */
    public static final int GUARDED_PERCENT = 80;

    /** Where it stands. */
    public enum Status {
        WAITING,
        RUNNING,
        PASSED,
        FAILED;

        public boolean isOver() {
            return this == PASSED || this == FAILED;
        }
    }

    public static DraftCheck asked(SetVersion version, Instant now) {
        return new DraftCheck(
                version.ref(),
                version.revision(),
                Status.WAITING,
                List.of(),
                0,
                0,
                0,
                List.of(),
                now,
                Optional.empty());
    }

    /** What was looked at as a whole found this. */
    public DraftCheck looked(List<String> found, int cases, int rows, Instant now) {
        var running = with(Status.RUNNING, found, cases, rows, 0, survivingRows, Optional.empty());
        return found.isEmpty() ? running.orOver(now) : running.over(Status.FAILED, now);
    }

    /** Some more rows were tried. */
    public DraftCheck tried(int rows, List<String> survived, Instant now) {
        var all = new ArrayList<>(survivingRows);
        all.addAll(survived);
        return with(Status.RUNNING, findings, casesRun, rowsTotal, rowsDone + rows, all, Optional.empty())
                .orOver(now);
    }

    /** The draft was edited before this check was through. */
    public DraftCheck overtaken(Instant now) {
        var found = List.of("The draft was changed while it was checked.");
        return with(Status.FAILED, found, casesRun, rowsTotal, rowsDone, survivingRows, Optional.of(now));
    }

    public int guardedPercent() {
        return rowsDone == 0 ? 0 : 100 * (rowsDone - survivingRows.size()) / rowsDone;
    }

    /** The whole look is behind it; rows are being tried. */
    public boolean hasLooked() {
        return rowsTotal > 0;
    }

    private DraftCheck orOver(Instant now) {
        if (rowsDone < rowsTotal) {
            return this;
        }
        if (guardedPercent() >= GUARDED_PERCENT) {
            return over(Status.PASSED, now);
        }
        var found = List.of("test cases: only %d %% of the rows are guarded by a test case; %d %% must be"
                .formatted(guardedPercent(), GUARDED_PERCENT));
        return with(Status.FAILED, found, casesRun, rowsTotal, rowsDone, survivingRows, Optional.of(now));
    }

    private DraftCheck over(Status end, Instant now) {
        return with(end, findings, casesRun, rowsTotal, rowsDone, survivingRows, Optional.of(now));
    }

    private DraftCheck with(
            Status next,
            List<String> found,
            int cases,
            int rows,
            int done,
            List<String> survived,
            Optional<Instant> end) {
        return new DraftCheck(ref, revision, next, found, cases, rows, done, survived, askedAt, end);
    }
}
