package org.foothold.citizens.request.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.foothold.citizens.request.domain.RightsRequest.State;
import org.foothold.kernel.RuleViolation;
import org.junit.jupiter.api.Test;

class AnsweringInTimeTest {

    private static final Predicate<LocalDate> WEEKDAY =
            day -> !EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY).contains(day.getDayOfWeek());

    private static RightsRequest receivedOn(LocalDate day) {
        return RightsRequest.received(
                UUID.fromString("0190a6c5-0000-7000-8000-00000000abcd"),
                UUID.randomUUID(),
                "account",
                RequestKind.COPY,
                Optional.empty(),
                Optional.empty(),
                day.atStartOfDay().toInstant(ZoneOffset.UTC),
                day,
                WEEKDAY);
    }

    @Test
    void aMonthIsACalendarMonth() {
        assertThat(receivedOn(LocalDate.of(2026, 11, 23)).dueOn()).isEqualTo(LocalDate.of(2026, 12, 23));
        assertThat(receivedOn(LocalDate.of(2026, 10, 31)).dueOn()).isEqualTo(LocalDate.of(2026, 11, 30));
    }

    @Test
    void whatFallsOnAWeekendIsDueOnTheNextWorkingDay() {
        assertThat(receivedOn(LocalDate.of(2027, 1, 28)).dueOn()).isEqualTo(LocalDate.of(2027, 3, 1));
    }

    @Test
    void itIsLateTheDayAfterAndNotBefore() {
        RightsRequest request = receivedOn(LocalDate.of(2026, 11, 23));
        assertThat(request.isOverdue(LocalDate.of(2026, 12, 23))).isFalse();
        assertThat(request.isOverdue(LocalDate.of(2026, 12, 24))).isTrue();
    }

    @Test
    void twoMonthsMoreOnceAndOnlyInTime() {
        LocalDate received = LocalDate.of(2026, 11, 23);
        RightsRequest longer = receivedOn(received).extend("complex", received, received.plusDays(5), WEEKDAY);
        assertThat(longer.dueOn()).isEqualTo(LocalDate.of(2027, 2, 23));
        assertThatThrownBy(() -> longer.extend("again", received, received.plusDays(6), WEEKDAY))
                .isInstanceOf(RuleViolation.class);
        assertThatThrownBy(() -> receivedOn(received).extend("late", received, received.plusMonths(2), WEEKDAY))
                .isInstanceOf(RuleViolation.class);
    }

    @Test
    void whatWasAnsweredIsNotAnsweredAgainAndIsNeverLate() {
        RightsRequest request = receivedOn(LocalDate.of(2026, 11, 23));
        RightsRequest done = request.answer(State.DONE, "Here.", "officer", request.receivedAt());
        assertThat(done.isOverdue(LocalDate.of(2030, 1, 1))).isFalse();
        assertThatThrownBy(() -> done.answer(State.REFUSED, "No.", "officer", request.receivedAt()))
                .isInstanceOf(RuleViolation.class);
    }

    @Test
    void itsReferenceCanBeReadOut() {
        assertThat(receivedOn(LocalDate.of(2026, 11, 23)).reference()).isEqualTo("R-0000ABCD");
    }
}
