package org.foothold.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Year;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The dates are those that gov.uk/bank-holidays publishes for England and Wales. */
class BankHolidaysTest {

    private final BankHolidays holidays = new BankHolidays();

    @Test
    void anOrdinaryYearHasEight() {
        assertThat(holidays.in(Year.of(2025)))
                .containsExactlyInAnyOrder(dates(
                        "2025-01-01",
                        "2025-04-18",
                        "2025-04-21",
                        "2025-05-05",
                        "2025-05-26",
                        "2025-08-25",
                        "2025-12-25",
                        "2025-12-26"));
    }

    @Test
    void aHolidayOnAWeekendIsTakenOnTheNextWorkingDay() {
        assertThat(holidays.in(Year.of(2026)))
                .contains(dates("2026-12-25", "2026-12-28"))
                .doesNotContain(dates("2026-12-26"));
        assertThat(holidays.in(Year.of(2027))).contains(dates("2027-12-27", "2027-12-28"));
        assertThat(holidays.in(Year.of(2028))).contains(dates("2028-01-03"));
    }

    @Test
    void proclaimedDaysAreThere() {
        assertThat(holidays.in(Year.of(2022))).contains(dates("2022-06-02", "2022-06-03", "2022-09-19"));
        assertThat(holidays.in(Year.of(2023))).contains(dates("2023-05-08"));
    }

    @Test
    void aHolidayOfScotlandAloneIsAWorkingDay() {
        assertThat(holidays.includes(LocalDate.parse("2026-11-30"))).isFalse();
        assertThat(holidays.includes(LocalDate.parse("2026-06-15"))).isFalse();
    }

    private static LocalDate[] dates(String... texts) {
        return Stream.of(texts).map(LocalDate::parse).toArray(LocalDate[]::new);
    }
}
