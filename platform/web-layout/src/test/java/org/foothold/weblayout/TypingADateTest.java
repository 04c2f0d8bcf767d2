package org.foothold.weblayout;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class TypingADateTest {

    @Test
    void threeBoxesMakeADate() {
        assertThat(new DateParts(" 1", "02 ", "1990").toDate()).contains(LocalDate.of(1990, 2, 1));
    }

    @Test
    void aDayThatIsNotInTheCalendarIsNoDate() {
        assertThat(new DateParts("31", "2", "1990").toDate()).isEmpty();
    }

    @Test
    void aYearNeedsItsFourDigits() {
        assertThat(new DateParts("1", "2", "90").toDate()).isEmpty();
    }

    @Test
    void somethingMissingOrNotANumberIsNoDate() {
        assertThat(new DateParts("1", null, "1990").toDate()).isEmpty();
        assertThat(new DateParts("first", "2", "1990").toDate()).isEmpty();
        assertThat(DateParts.empty().isBlank()).isTrue();
    }
}
