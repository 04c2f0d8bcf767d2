package org.foothold.triage.questionset.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.foothold.triage.questionset.domain.Truth.NO;
import static org.foothold.triage.questionset.domain.Truth.UNKNOWN;
import static org.foothold.triage.questionset.domain.Truth.YES;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class ConditionsOverAnswersTest {
    private static final Condition A = new Condition.Contains("a", false, Set.of("yes"));
    private static final Condition B = new Condition.Amount("b", Comparison.AT_LEAST, BigDecimal.TEN);
    private static final LocalDate MARCH = LocalDate.of(2007, 3, 15);

    @Property
    void obeyTheLawsOfThreeTruths(@ForAll("answers") Map<String, Answer> answers) {
        assertThat(new Condition.Not(new Condition.All(List.of(A, B))).over(answers))
                .isEqualTo(new Condition.Any(List.of(new Condition.Not(A), new Condition.Not(B))).over(answers));
        assertThat(new Condition.Not(new Condition.Not(A)).over(answers)).isEqualTo(A.over(answers));
        assertThat(new Condition.All(List.of(A, B)).over(answers))
                .isEqualTo(new Condition.All(List.of(B, A)).over(answers));
    }

    @Property
    void neverTakeBackWhatWasCertainWhenMoreIsAnswered(@ForAll("answers") Map<String, Answer> answers) {
        for (var condition :
                List.of(A, B, new Condition.All(List.of(A, B)), new Condition.Any(List.of(A, new Condition.Not(B))))) {
            var less = new HashMap<>(answers);
            less.remove("a");
            if (condition.over(less) != UNKNOWN) {
                assertThat(condition.over(answers)).isEqualTo(condition.over(less));
            }
        }
    }

    @Property
    void holdAPartOfADateOnlyWhereEveryDayOfItDoes(
            @ForAll @IntRange(min = 2006, max = 2008) int year,
            @ForAll @IntRange(min = 1, max = 12) int month,
            @ForAll Comparison comparison) {
        var part = PartialDate.parse(year + "-" + month).orElseThrow();
        var over = new Condition.When("a", comparison, MARCH).over(Map.of("a", new Answer.Dated(part)));
        var ofEachDay = part.first()
                .datesUntil(part.last().plusDays(1))
                .map(day -> comparison.holds(day.compareTo(MARCH)))
                .distinct()
                .toList();
        assertThat(over).isEqualTo(ofEachDay.size() > 1 ? UNKNOWN : Truth.of(ofEachDay.getFirst()));
    }

    @Example
    void doNotKnowWhatWasLeftOutOrDeclined() {
        assertThat(A.over(Map.of())).isEqualTo(UNKNOWN);
        assertThat(A.over(Map.of("a", Answer.RATHER_NOT_SAY))).isEqualTo(UNKNOWN);
        assertThat(A.over(Map.of("a", chosen("no")))).isEqualTo(NO);
        assertThat(new Condition.Answered("a").over(Map.of("a", Answer.RATHER_NOT_SAY)))
                .isEqualTo(NO);
        assertThat(new Condition.Answered("a").over(Map.of("a", chosen("no")))).isEqualTo(YES);
    }

    @Example
    void tellAnyFromEach() {
        var both = Set.of("x", "y");
        assertThat(new Condition.Contains("a", false, both).over(Map.of("a", chosen("x"))))
                .isEqualTo(YES);
        assertThat(new Condition.Contains("a", true, both).over(Map.of("a", chosen("x"))))
                .isEqualTo(NO);
        assertThat(new Condition.Contains("a", true, both).over(Map.of("a", chosen("x", "y", "z"))))
                .isEqualTo(YES);
    }

    @Example
    void countOptionsAndEntries() {
        var two = new Condition.Count("a", Comparison.AT_LEAST, 2);
        assertThat(two.over(Map.of("a", chosen("x", "y")))).isEqualTo(YES);
        assertThat(two.over(Map.of("a", new Answer.Listed(List.of(Map.of()))))).isEqualTo(NO);
        assertThat(two.over(Map.of("a", Answer.RATHER_NOT_SAY))).isEqualTo(UNKNOWN);
    }

    @Example
    void reckonSumsInPoundsAMonth() {
        var hundred = new Condition.Amount("a", Comparison.AT_LEAST, BigDecimal.valueOf(100));
        assertThat(hundred.over(Map.of("a", new Answer.Money(25_00, Period.WEEK))))
                .isEqualTo(YES);
        assertThat(hundred.over(Map.of("a", new Answer.Money(23_00, Period.WEEK))))
                .isEqualTo(NO);
        assertThat(hundred.over(Map.of("a", new Answer.Money(100_00, Period.ONCE))))
                .isEqualTo(YES);
    }

    @Provide
    Arbitrary<Map<String, Answer>> answers() {
        return Arbitraries.maps(
                Arbitraries.of("a", "b"),
                Arbitraries.of(
                        chosen("yes"),
                        chosen("no"),
                        Answer.RATHER_NOT_SAY,
                        new Answer.Counted(BigDecimal.ONE),
                        new Answer.Counted(BigDecimal.TEN)));
    }

    private static Answer chosen(String... codes) {
        return new Answer.Chosen(Set.of(codes));
    }
}
