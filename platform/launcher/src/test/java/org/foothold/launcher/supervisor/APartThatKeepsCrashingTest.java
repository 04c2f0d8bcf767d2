package org.foothold.launcher.supervisor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class APartThatKeepsCrashingTest {

    @Test
    void isGivenLongerAndLongerPausesUpToAHalfMinute() {
        var backOff = new BackOff();
        var pauses = Stream.generate(
                        () -> backOff.afterALifeOf(Duration.ofSeconds(1)).toMillis())
                .limit(9);
        assertThat(pauses).containsExactly(500L, 1000L, 2000L, 4000L, 8000L, 16000L, 30000L, 30000L, 30000L);
    }

    @Test
    void isForgivenAfterAMinuteOfGoodLife() {
        var backOff = new BackOff();
        backOff.afterALifeOf(Duration.ZERO);
        backOff.afterALifeOf(Duration.ZERO);
        assertThat(backOff.afterALifeOf(Duration.ofMinutes(1))).isEqualTo(Duration.ofMillis(500));
    }
}
