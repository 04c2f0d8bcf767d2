package org.foothold.dashboard.insight.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ChoosingAPeriodTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);

    @Test
    void theLastFourWeeksEndToday() {
        assertThat(Period.usual(TODAY)).isEqualTo(new Period("days-28", LocalDate.of(2026, 2, 2), TODAY));
    }

    @Test
    void aMonthThatIsOverIsWhole() {
        assertThat(Period.of("2026-02", TODAY))
                .contains(new Period("2026-02", LocalDate.of(2026, 2, 1), LocalDate.of(2026, 2, 28)));
        assertThat(Period.of("2025-03", TODAY)).isPresent();
    }

    @Test
    void theMonthThatRunsAndAnyOtherDaysAreNotOffered() {
        assertThat(Period.of("2026-03", TODAY)).isEmpty();
        assertThat(Period.of("2025-02", TODAY)).isEmpty();
        assertThat(Period.of("days-3", TODAY)).isEmpty();
    }
}
