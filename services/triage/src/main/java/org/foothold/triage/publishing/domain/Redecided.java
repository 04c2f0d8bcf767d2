package org.foothold.triage.publishing.domain;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/**
 * One completed assessment as it was decided, beside what a draft makes of the same answers.
 *
 * @param record the person's record of this service
 * @param notAsked questions it answered that the draft does not ask any more, and options that it does not offer
 * @param failed the draft's rules came to nothing, and a person would look
 * @param replayedOtherwise deciding it once more on its own version did not give what is stored
 */
public record Redecided(
        UUID assessment,
        UUID record,
        Instant completedAt,
        Placed before,
        Placed after,
        Set<String> notAsked,
        boolean failed,
        boolean replayedOtherwise) {

    /**
     * Where somebody stands, by published codes.
     *
     * @param urgency of the flag, or {@link #NOT_FLAGGED} where nobody may be contacted
     */
    public record Placed(String stage, String urgency, Set<String> reasons) {
        public static final String NOT_FLAGGED = "none";

        boolean isFlagged() {
            return !urgency.equals(NOT_FLAGGED);
        }
    }

    /** People would notice: another stage, or somebody comes sooner or later. */
    public boolean moves() {
        return !before.stage().equals(after.stage()) || !before.urgency().equals(after.urgency());
    }
}
