package org.foothold.security.edge;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.LongStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class CallingTooOftenTest {

    private static final long SECOND = 1_000_000_000L;

    @Property
    void noClientEverGetsMoreThanTheBurstAndWhatTimeGave(
            @ForAll @IntRange(min = 1, max = 50) int perSecond,
            @ForAll @IntRange(min = 1, max = 50) int burst,
            @ForAll @Size(max = 200) List<@LongRange(min = 0, max = SECOND) Long> pauses) {
        TokenBuckets buckets = new TokenBuckets(perSecond, burst, 10);
        long now = 0;
        long granted = 0;
        for (long pause : pauses) {
            now += pause;
            granted += buckets.take("client", now).isZero() ? 1 : 0;
        }
        assertThat((double) granted).isLessThanOrEqualTo(burst + perSecond * (now / (double) SECOND) + 0.001);
    }

    @Property
    void whoWaitsAsToldIsServed(@ForAll @IntRange(min = 1, max = 1000) int perSecond) {
        TokenBuckets buckets = new TokenBuckets(perSecond, 1, 10);
        buckets.take("client", 0);
        Duration wait = buckets.take("client", 0);
        assertThat(wait).isPositive();
        assertThat(buckets.take("client", wait.toNanos() + 1)).isZero();
    }

    @Test
    void aClientDoesNotUseUpAnothers() {
        TokenBuckets buckets = new TokenBuckets(1, 1, 10);
        buckets.take("one", 0);
        assertThat(buckets.take("one", 0)).isPositive();
        assertThat(buckets.take("two", 0)).isZero();
    }

    @Test
    void aMillionAddressesDoNotFillTheMemory() {
        TokenBuckets buckets = new TokenBuckets(1, 1, 1000);
        LongStream.range(0, 1_000_000).forEach(i -> buckets.take("client" + i, i));
        assertThat(buckets.remembered()).isEqualTo(1000);
    }
}
