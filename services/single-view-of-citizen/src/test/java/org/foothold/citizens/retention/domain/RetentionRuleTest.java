package org.foothold.citizens.retention.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.foothold.citizens.retention.domain.RetentionRules.Change;
import org.foothold.kernel.InvalidInput;
import org.junit.jupiter.api.Test;

class RetentionRuleTest {

    private static final Change CHANGE = new Change("officer", Instant.EPOCH, "Because.");

    private static RetentionRule rule(String source, Period keep) {
        return new RetentionRule(source, keep, CountedFrom.LAST_SEEN, "By decision of the council.");
    }

    @Test
    void onTheDayItsTimeIsOverARecordIsKeptStill() {
        LocalDate dueBefore = rule("benefits", Period.ofYears(6)).dueBefore(LocalDate.of(2026, 11, 23));
        assertThat(dueBefore).isEqualTo("2020-11-23");
    }

    @Test
    void theLastDayOfAMonthDoesNotMakeItShorter() {
        assertThat(rule("benefits", Period.ofMonths(1)).dueBefore(LocalDate.of(2026, 3, 31)))
                .isEqualTo("2026-02-28");
    }

    /** Whatever the calendar does, a later day never keeps what an earlier one let go. */
    @Property
    void whatIsDueStaysDue(
            @ForAll @IntRange(max = 99) int years,
            @ForAll @IntRange(max = 11) int months,
            @ForAll @IntRange(min = 1, max = 31) int days,
            @ForAll @LongRange(max = 40_000) long day,
            @ForAll @LongRange(max = 400) long later) {
        var rule = rule("benefits", Period.of(years, months, days));
        LocalDate today = LocalDate.ofEpochDay(day);
        assertThat(rule.dueBefore(today)).isBefore(today);
        assertThat(rule.dueBefore(today.plusDays(later))).isAfterOrEqualTo(rule.dueBefore(today));
    }

    @Test
    void noTimeAndTooLongATimeAreRefused() {
        for (Period keep : List.of(Period.ZERO, Period.ofDays(-1), Period.ofYears(101), Period.of(1, 0, -400))) {
            assertThatThrownBy(() -> rule("benefits", keep)).as("%s", keep).isInstanceOf(InvalidInput.class);
        }
        assertThatThrownBy(() -> new RetentionRule("benefits", Period.ofYears(1), CountedFrom.RECEIVED, "  "))
                .isInstanceOf(InvalidInput.class);
    }

    @Test
    void aChangeMakesTheNextVersionAndLeavesTheOtherSources() {
        var shipped = new RetentionRules(
                0, List.of(rule("benefits", Period.ofYears(6)), rule("triage", Period.ofYears(2))), Optional.empty());

        var longer = shipped.with(rule("triage", Period.ofYears(3)), CHANGE);
        assertThat(longer.version()).isEqualTo(1);
        assertThat(longer.of("triage")).map(RetentionRule::keep).contains(Period.ofYears(3));
        assertThat(longer.of("benefits")).isEqualTo(shipped.of("benefits"));

        var without = longer.without("benefits", CHANGE);
        assertThat(without.version()).isEqualTo(2);
        assertThat(without.of("benefits")).isEmpty();
        assertThat(without.rules()).hasSize(1);
    }

    @Test
    void muchIsMoreThanTwentyAndMoreThanATenth() {
        assertThat(SourceRun.isMuch(20, 20)).isFalse();
        assertThat(SourceRun.isMuch(21, 210)).isFalse();
        assertThat(SourceRun.isMuch(22, 210)).isTrue();
        assertThat(SourceRun.isMuch(1_000, 10_000)).isFalse();
    }
}
