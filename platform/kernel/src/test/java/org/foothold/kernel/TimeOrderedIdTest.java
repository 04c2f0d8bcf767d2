package org.foothold.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Random;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;

class TimeOrderedIdTest {

    @Property
    void isAVersionSevenIdOfItsMillisecond(
            @ForAll @LongRange(min = 0, max = (1L << 48) - 1) long millis, @ForAll long seed) {
        UUID id = TimeOrderedId.at(Instant.ofEpochMilli(millis), new Random(seed));

        assertThat(id.version()).isEqualTo(7);
        assertThat(id.variant()).isEqualTo(2);
        assertThat(id.getMostSignificantBits() >>> 16).isEqualTo(millis);
    }

    @Property
    void sortsByTimeAsText(@ForAll @LongRange(min = 0, max = (1L << 48) - 2) long millis, @ForAll long seed) {
        var random = new Random(seed);
        UUID earlier = TimeOrderedId.at(Instant.ofEpochMilli(millis), random);
        UUID later = TimeOrderedId.at(Instant.ofEpochMilli(millis + 1), random);

        assertThat(earlier.toString()).isLessThan(later.toString());
    }
}
