package org.foothold.citizens.risk.domain;

import java.util.List;

/**
 * How much speaks for a crisis to come, and why. What is not known neither raises nor lowers it.
 *
 * @param score the points of the reasons together
 * @param reasons those that weigh most first
 */
public record Risk(Level level, int score, List<Reason> reasons, List<Sign> notKnown) {

    public Risk {
        reasons = List.copyOf(reasons);
        notKnown = List.copyOf(notKnown);
    }

    /** When no record tells of anything. */
    public static Risk ofNothingKnown() {
        return new Risk(Level.NOT_KNOWN, 0, List.of(), List.of(Sign.values()));
    }

    /** When the rules could not be asked: nobody is passed over because a machine broke. */
    public static Risk forAPersonToLook(Indicators indicators) {
        return new Risk(Level.A_PERSON_WILL_LOOK, 0, List.of(), indicators.notKnown());
    }
}
