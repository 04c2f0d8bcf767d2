package org.foothold.dashboard.insight.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class TellingNoSmallNumberTest {

    @Example
    void aSmallNumberIsHiddenAndSoIsTheNextSmallest() {
        assertThat(told(SmallNumbers.parts(40, 3, 12))).containsExactly(40L, null, null);
        assertThat(told(SmallNumbers.parts(40, 0, 12))).containsExactly(40L, 0L, 10L);
        assertThat(told(SmallNumbers.parts(3, 0))).containsExactly(null, 0L);
    }

    /** Told as 5 in a whole of 5, the third would leave no more than one each for the others. */
    @Example
    void aPartThatWouldGiveAwayTheSmallOnesIsHiddenWithThem() {
        assertThat(told(SmallNumbers.parts(1, 1, 5))).containsOnlyNulls();
        assertThat(told(SmallNumbers.parts(1, 1, 5, 5))).containsExactly(null, null, null, 5L);
        assertThat(told(SmallNumbers.parts(1, 1, 100))).containsExactly(null, null, 100L);
    }

    @Example
    void aShareIsHiddenWhereTheRestIsSmall() {
        assertThat(SmallNumbers.share(98, 100).isHidden()).isTrue();
        assertThat(SmallNumbers.share(50, 100)).isEqualTo(Shown.of(50));
        assertThat(SmallNumbers.share(100, 100)).isEqualTo(Shown.of(100));
    }

    @Property(tries = 1000)
    void whatIsToldIsNothingOrAMultipleOfFive(@ForAll("tables") List<List<Long>> counts) {
        List<List<Shown>> told = SmallNumbers.table(counts);
        for (int row = 0; row < counts.size(); row++) {
            for (int column = 0; column < counts.get(row).size(); column++) {
                long count = counts.get(row).get(column);
                Shown shown = told.get(row).get(column);
                if (count > 0 && count < 5) {
                    assertThat(shown.isHidden()).isTrue();
                } else if (!shown.isHidden()) {
                    assertThat(shown.count().getAsLong() % 5).isZero();
                    assertThat(Math.abs(shown.count().getAsLong() - count)).isLessThanOrEqualTo(2);
                }
            }
        }
    }

    @Property(tries = 1000)
    void noneIsHiddenAloneWhereAnotherOfItsLineCountsAnybody(@ForAll("tables") List<List<Long>> counts) {
        List<List<Shown>> told = SmallNumbers.table(counts);
        int columns = counts.getFirst().size();
        for (List<Shown> row : told) {
            assertNoneAlone(row);
        }
        for (int column = 0; column < columns; column++) {
            int at = column;
            assertNoneAlone(told.stream().map(row -> row.get(at)).toList());
        }
    }

    /** Whoever sees the parts and their rounded sum cannot say what a hidden number is: with another one in its place, all could be told as it is. */
    @Property(tries = 1000)
    void everyHiddenSmallNumberCouldBeAnother(@ForAll("parts") List<Long> counts) {
        List<Shown> told =
                SmallNumbers.parts(counts.stream().mapToLong(Long::longValue).toArray());
        Shown whole =
                SmallNumbers.alone(counts.stream().mapToLong(Long::longValue).sum());
        for (int i = 0; i < counts.size(); i++) {
            long count = counts.get(i);
            if (count > 0 && count < 5) {
                assertThat(LongStream.rangeClosed(1, 9).filter(other -> other != count))
                        .as("instead of the %dth of %s, told as %s of %s", i, counts, told, whole)
                        .anyMatch(other -> couldBe(other, told, whole));
            }
        }
    }

    /** The other hidden parts are one at least, what is told lies around its multiple of five, and so does the whole, unless it is small. */
    private static boolean couldBe(long instead, List<Shown> told, Shown whole) {
        long hiddenBeside = told.stream().filter(Shown::isHidden).count() - 1;
        long least = instead
                + hiddenBeside
                + told.stream().mapToLong(TellingNoSmallNumberTest::least).sum();
        long most = instead
                + told.stream().mapToLong(TellingNoSmallNumberTest::most).sum();
        return least <= (whole.isHidden() ? 4 : most(whole))
                && (hiddenBeside > 0 || most >= (whole.isHidden() ? 1 : least(whole)));
    }

    private static long least(Shown shown) {
        return shown.isHidden() || most(shown) == 0
                ? 0
                : Math.max(5, shown.count().getAsLong() - 2);
    }

    private static long most(Shown shown) {
        return shown.isHidden() || shown.count().getAsLong() == 0
                ? 0
                : shown.count().getAsLong() + 2;
    }

    private static void assertNoneAlone(List<Shown> line) {
        long hidden = line.stream().filter(Shown::isHidden).count();
        boolean anyTold = line.stream()
                .anyMatch(shown -> !shown.isHidden() && shown.count().getAsLong() > 0);
        if (line.size() > 1 && anyTold) {
            assertThat(hidden).isNotEqualTo(1);
        }
    }

    private static List<Long> told(List<Shown> shown) {
        List<Long> told = new ArrayList<>();
        shown.forEach(one -> told.add(one.isHidden() ? null : one.count().getAsLong()));
        return told;
    }

    @Provide
    Arbitrary<List<Long>> parts() {
        return count().list().ofMinSize(2).ofMaxSize(6);
    }

    @Provide
    Arbitrary<List<List<Long>>> tables() {
        return Arbitraries.integers()
                .between(1, 6)
                .flatMap(columns ->
                        count().list().ofSize(columns).list().ofMinSize(1).ofMaxSize(6));
    }

    private static Arbitrary<Long> count() {
        return Arbitraries.frequencyOf(
                net.jqwik.api.Tuple.of(1, Arbitraries.just(0L)),
                net.jqwik.api.Tuple.of(3, Arbitraries.longs().between(1, 8)),
                net.jqwik.api.Tuple.of(2, Arbitraries.longs().between(9, 400)));
    }
}
