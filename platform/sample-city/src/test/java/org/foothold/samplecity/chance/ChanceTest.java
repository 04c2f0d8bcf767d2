package org.foothold.samplecity.chance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import java.util.BitSet;
import java.util.stream.IntStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class ChanceTest {

    @Property(tries = 200)
    void aShuffleMeetsEveryNumberOnce(@ForAll long seed, @ForAll @IntRange(min = 1, max = 5_000) int size) {
        var shuffle = new Shuffle(seed, size);
        var met = new BitSet(size);
        IntStream.range(0, size).forEach(i -> met.set((int) shuffle.at(i)));
        assertThat(met.cardinality()).isEqualTo(size);
    }

    @Property(tries = 200)
    void aDiceStaysWithinItsBounds(@ForAll long seed, @ForAll @IntRange(min = 1) int bound) {
        var dice = Dice.of(seed, "bounds", 1);
        assertThat(dice.below(bound)).isBetween(0, bound - 1);
        assertThat(dice.share()).isGreaterThanOrEqualTo(0).isLessThan(1);
    }

    @Example
    void aDiceIsFair() {
        var dice = Dice.of(1, "fair", 1);
        int[] counts = new int[6];
        IntStream.range(0, 60_000).forEach(i -> counts[dice.below(6)]++);
        IntStream.of(counts).forEach(count -> assertThat(count).isBetween(9_600, 10_400));
        double mean =
                IntStream.range(0, 20_000).map(i -> dice.times(1.5)).average().orElseThrow();
        assertThat(mean).isCloseTo(1.5, within(0.05));
    }

    @Example
    void theFirstThrowsOfASeedAreKnownForEver() {
        var dice = Dice.of(42, "household", 7);
        assertThat(new int[] {dice.below(1_000), dice.below(1_000), dice.below(1_000)})
                .containsExactly(468, 197, 795);
    }

    @Example
    void thereIsNothingBeyondTheEnd() {
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> new Shuffle(1, 10).at(10));
    }
}
