package org.foothold.citizens.linking.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DrawingByLotTest {

    /** Ids as the service makes them: much alike, for they begin with the time. */
    private static final List<UUID> CITIZENS = IntStream.range(0, 20_000)
            .mapToObj(
                    number -> new UUID(0x019A_0000_0000_7000L + number / 50, 0x8000_0000_0000_0000L | number * 77_777L))
            .toList();

    private static List<UUID> drawn(double share, long seed) {
        return CITIZENS.stream().filter(new Lot(share, seed)::falls).toList();
    }

    @Test
    void aThirdIsAboutAThird() {
        assertThat(drawn(1.0 / 3, 1)).hasSizeBetween(6_300, 7_000);
    }

    @Test
    void theSameSeedDrawsTheSameAndAnotherOthers() {
        assertThat(drawn(0.5, 7)).isEqualTo(drawn(0.5, 7));
        assertThat(drawn(0.5, 8)).hasSizeBetween(9_500, 10_500).isNotEqualTo(drawn(0.5, 7));
    }

    @Test
    void whereThereIsRoomForAllAllAreDrawn() {
        assertThat(drawn(1.7, 1)).isEqualTo(CITIZENS);
    }
}
