package org.foothold.dashboard.views.domain;

import java.util.UUID;

/**
 * One question answered in a conversation: when in its course that was first done, and whether the newest answer was to skip it.
 *
 * @param number how many questions were answered by then, this one included
 * @param skipped null where it is not told
 */
public record ConversationStepRow(UUID assessmentId, String step, long number, long version, Boolean skipped)
        implements Row<ConversationStepRow>, Versioned {

    @Override
    public ConversationStepRow merge(ConversationStepRow other) {
        ConversationStepRow newest = Versioned.newest(this, other);
        return new ConversationStepRow(
                assessmentId, step, Math.min(number, other.number), newest.version, newest.skipped);
    }
}
