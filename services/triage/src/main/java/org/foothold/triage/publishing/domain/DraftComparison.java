package org.foothold.triage.publishing.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.foothold.triage.questionset.domain.QuestionSetRef;

/**
 * How far a draft has been tried on the assessments completed so far, and what it would change for them.
 *
 * @param last the assessment it has come to, in the order of their ids
 */
public record DraftComparison(
        QuestionSetRef ref,
        long revision,
        Status status,
        long total,
        long done,
        Optional<UUID> last,
        ComparisonTally tally,
        Instant askedAt,
        Optional<Instant> finishedAt) {

    /** Where it stands. */
    public enum Status {
        WAITING,
        RUNNING,
        DONE,
        /** The draft was edited meanwhile. */
        OVERTAKEN,
        /** The draft cannot be read, so it decides nothing. */
        UNREADABLE;

        public boolean isOver() {
            return this != WAITING && this != RUNNING;
        }
    }

    public static DraftComparison asked(SetVersion version, Instant now) {
        return new DraftComparison(
                version.ref(),
                version.revision(),
                Status.WAITING,
                0,
                0,
                Optional.empty(),
                ComparisonTally.empty(),
                now,
                Optional.empty());
    }

    /** So many are to be gone through. */
    public DraftComparison begun(long total) {
        return with(Status.RUNNING, total, done, last, tally, Optional.empty());
    }

    /** The next page of them; an empty one was the last. */
    public DraftComparison and(List<Redecided> page, Instant now) {
        return page.isEmpty()
                ? with(Status.DONE, done, done, last, tally, Optional.of(now))
                : with(
                        Status.RUNNING,
                        Math.max(total, done + page.size()),
                        done + page.size(),
                        Optional.of(page.getLast().assessment()),
                        tally.and(page),
                        Optional.empty());
    }

    public DraftComparison ended(Status status, Instant now) {
        return with(status, total, done, last, tally, Optional.of(now));
    }

    public int percent() {
        return total == 0 ? 0 : (int) Math.min(100, 100 * done / total);
    }

    private DraftComparison with(
            Status next, long all, long gone, Optional<UUID> at, ComparisonTally counted, Optional<Instant> end) {
        return new DraftComparison(ref, revision, next, all, gone, at, counted, askedAt, end);
    }
}
