package org.foothold.dashboard.insight.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
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

    @Example
    void aShareIsHiddenWhereTheRestIsSmall() {
        assertThat(SmallNumbers.share(98, 100).isHidden()).isTrue();
        assertThat(SmallNumbers.share(50, 100)).isEqualTo(Shown.of(50));
        assertThat(SmallNumbers.share(100, 100)).isEqualTo(Shown.of(100));
    }

    @Property(tries = 500)
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

    @Property(tries = 500)
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

    /** Whoever sees the parts and their rounded sum cannot say what a hidden number is: another would look the same. */
    @Property(tries = 500)
    void everyHiddenSmallNumberCouldBeAnother(@ForAll("parts") List<Long> counts) {
        List<Shown> told = seen(counts);
        for (int i = 0; i < counts.size(); i++) {
            if (counts.get(i) > 0 && counts.get(i) < 5) {
                assertThat(others(counts, i))
                        .as("the %dth of %s", i, counts)
                        .anyMatch(other -> seen(other).equals(told));
            }
        }
    }

    /** The same with another small number in that place, and any other part a little changed. */
    private static List<List<Long>> others(List<Long> counts, int place) {
        List<List<Long>> others = new ArrayList<>();
        for (long instead = 1; instead < 5; instead++) {
            for (int changed = 0; changed < counts.size() && instead != counts.get(place); changed++) {
                for (long by = -4; by <= 4; by++) {
                    List<Long> other = new ArrayList<>(counts);
                    other.set(place, instead);
                    if (changed != place && other.get(changed) + by >= 0) {
                        other.set(changed, other.get(changed) + by);
                    }
                    others.add(other);
                }
            }
        }
        return others;
    }

    private static List<Shown> seen(List<Long> counts) {
        List<Shown> seen = new ArrayList<>(
                SmallNumbers.parts(counts.stream().mapToLong(Long::longValue).toArray()));
        seen.add(SmallNumbers.alone(counts.stream().mapToLong(Long::longValue).sum()));
        return seen;
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
