package org.foothold.citizens.extract.domain;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.foothold.kernel.RuleViolation;

/**
 * What a complete file no longer has, and what becomes of it.
 *
 * @param importId the import of the file
 * @param records how many the source had before the file
 * @param missing how many of them the file no longer had, when they were counted
 * @param last up to which record, in the order of their ids, it has come
 */
public record Extract(
        UUID importId,
        String sourceSystem,
        Instant handedInAt,
        ExtractState state,
        long records,
        long missing,
        Counts counts,
        Optional<UUID> last,
        Optional<Answer> answer,
        Optional<Instant> finishedAt) {

    /** Who confirmed or declined, where that was asked. */
    public record Answer(String by, Instant at) {}

    /**
     * @param held kept because a legal hold stands on the person
     * @param cameBack sent again since, by whatever way, so they stay
     * @param failed kept because something went wrong; the next complete file tries again
     */
    public record Counts(long withdrawn, long held, long cameBack, long failed) {

        public static final Counts NONE = new Counts(0, 0, 0, 0);

        public long all() {
            return withdrawn + held + cameBack + failed;
        }
    }

    public boolean isWaiting() {
        return state == ExtractState.WAITING;
    }

    public CompleteFile file() {
        return new CompleteFile(handedInAt);
    }

    /** How many of a hundred were gone through. */
    public int percent() {
        if (state == ExtractState.DONE) {
            return 100;
        }
        return missing == 0 ? 0 : (int) Math.min(99, 100 * counts.all() / missing);
    }

    /**
     * What a person's answer makes of it; the same answer again changes nothing.
     *
     * @param newerBegan whether a later import of the source has begun since
     */
    public ExtractState answered(boolean go, boolean newerBegan) {
        if (state == ExtractState.WAITING) {
            if (go && newerBegan) {
                throw new RuleViolation(
                        "newer-import-began",
                        "A newer import of this source has begun since. Look at that one; this file decides no more.");
            }
            return go ? ExtractState.GOING : ExtractState.DECLINED;
        }
        boolean wentOn = answer.isPresent() && (state == ExtractState.GOING || state == ExtractState.DONE);
        if (go ? wentOn : state == ExtractState.DECLINED) {
            return state;
        }
        throw new RuleViolation("nothing-waits", "This import does not wait for an answer, or no longer.");
    }
}
