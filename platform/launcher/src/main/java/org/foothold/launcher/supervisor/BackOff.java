package org.foothold.launcher.supervisor;

import java.time.Duration;

/** How long to wait before a crashed part is started again: at once, then longer and longer, until it has lived well for a while. */
final class BackOff {

    private static final Duration FIRST = Duration.ofMillis(500);
    private static final Duration LONGEST = Duration.ofSeconds(30);
    private static final Duration LIVED_WELL = Duration.ofMinutes(1);

    private Duration next = FIRST;

    Duration afterALifeOf(Duration life) {
        if (life.compareTo(LIVED_WELL) >= 0) {
            next = FIRST;
        }
        var pause = next;
        var doubled = next.multipliedBy(2);
        next = doubled.compareTo(LONGEST) > 0 ? LONGEST : doubled;
        return pause;
    }
}
