package org.foothold.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

class CoordinatesTest {

    private static final Coordinates BIRMINGHAM = new Coordinates(52.4796, -1.9030);
    private static final Coordinates LONDON = new Coordinates(51.5074, -0.1278);

    @Test
    void birminghamToLondonIsAboutAHundredAndSixtyThreeKilometres() {
        assertThat(BIRMINGHAM.metresTo(LONDON)).isCloseTo(163_000, within(1_000.0));
    }

    @Test
    void aDegreeOfLatitudeIsAboutAHundredAndElevenKilometres() {
        assertThat(new Coordinates(53, -4).metresTo(new Coordinates(54, -4))).isCloseTo(111_195, within(10.0));
    }

    @Test
    void aPointOffTheGlobeIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Coordinates(90.1, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new Coordinates(0, Double.NaN));
    }

    @Property
    void distanceIsTheSameBothWaysAndNeverBeyondHalfTheGlobe(
            @ForAll @DoubleRange(min = -90, max = 90) double aLatitude,
            @ForAll @DoubleRange(min = -180, max = 180) double aLongitude,
            @ForAll @DoubleRange(min = -90, max = 90) double bLatitude,
            @ForAll @DoubleRange(min = -180, max = 180) double bLongitude) {
        var a = new Coordinates(aLatitude, aLongitude);
        var b = new Coordinates(bLatitude, bLongitude);
        assertThat(a.metresTo(b)).isCloseTo(b.metresTo(a), within(0.01)).isBetween(0.0, 20_016_000.0);
        assertThat(a.metresTo(a)).isZero();
    }
}
