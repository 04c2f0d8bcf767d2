package org.foothold.dashboard.views.domain;

import java.time.LocalDate;
import java.util.UUID;

/**
 * One question answered in a conversation: when in its course that was first done, and whether the newest answer was to skip it.
 *
 * @param number how many questions were answered by then, this one included
 * @param answeredOn the day of that in the council's own time
 * @param skipped null where it is not told
 */
public record ConversationStepRow(
        UUID assessmentId, String step, long number, LocalDate answeredOn, long version, Boolean skipped)
        implements Row<ConversationStepRow>, Versioned {

    @Override
    public ConversationStepRow merge(ConversationStepRow other) {
        ConversationStepRow newest = Versioned.newest(this, other);
        return new ConversationStepRow(
                assessmentId,
                step,
                Math.min(number, other.number),
                answeredOn.isBefore(other.answeredOn) ? answeredOn : other.answeredOn,
                newest.version,
                newest.skipped);
    }
}
