package org.foothold.dashboard.insight.domain;

import java.util.OptionalLong;

/**
 * A count as it may be told: rounded to the nearest five, or hidden.
 *
 * @param count empty where it is hidden
 */
public record Shown(OptionalLong count) {

    public static final Shown HIDDEN = new Shown(OptionalLong.empty());

    public static Shown of(long count) {
        return new Shown(OptionalLong.of(count));
    }

    public boolean isHidden() {
        return count.isEmpty();
    }
}
