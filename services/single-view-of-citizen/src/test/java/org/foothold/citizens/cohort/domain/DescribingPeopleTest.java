package org.foothold.citizens.cohort.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.foothold.citizens.risk.domain.ReadIndicators;
import org.foothold.citizens.risk.domain.Risk;
import org.foothold.citizens.risk.domain.Told;
import org.foothold.kernel.InvalidInput;
import org.foothold.kernel.Personal;
import org.junit.jupiter.api.Test;

class DescribingPeopleTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private static Told told(String category, int daysAgo, Map<String, String> facts) {
        return new Told(
                UUID.randomUUID(), "source", category, TODAY.minusDays(daysAgo), Optional.empty(), Personal.of(facts));
    }

    private static CitizenIndicators known(Told... records) {
        List<Told> all = List.of(records);
        return CitizenIndicators.of(UUID.randomUUID(), all, ReadIndicators.of(all, TODAY), Risk.ofNothingKnown());
    }

    @Test
    void asksForAtLeastOneThing() {
        assertThatThrownBy(() -> Conditions.ofCodes(Map.of())).isInstanceOf(InvalidInput.class);
    }

    @Test
    void takesNoNumberWhereNoneGoesWithIt() {
        assertThatThrownBy(() -> Conditions.ofCodes(Map.of("rent-rising", 2))).isInstanceOf(InvalidInput.class);
        assertThat(Conditions.ofCodes(Map.of("vouchers-at-least", 2)).codes()).containsEntry("vouchers-at-least", 2);
    }

    @Test
    void readsItsOwnCodesBack() {
        for (Condition condition : Condition.values()) {
            assertThat(Condition.of(condition.code())).contains(condition);
        }
    }

    @Test
    void isKeptUnderANameOfSomeLength() {
        var conditions = Conditions.ofCodes(Map.of("rent-rising", 1));

        assertThat(new Cohort(UUID.randomUUID(), " Rising ", conditions, "analyst", Instant.EPOCH).name())
                .isEqualTo("Rising");
        assertThatThrownBy(() -> new Cohort(UUID.randomUUID(), "x".repeat(81), conditions, "analyst", Instant.EPOCH))
                .isInstanceOf(InvalidInput.class);
    }

    @Test
    void tellsNobodyANumberBelowTen() {
        assertThat(new Count(TODAY, 9).told()).isEmpty();
        assertThat(new Count(TODAY, 10).told()).hasValue(10);
    }

    @Test
    void knowsOfYoungChildrenByTheVouchersOfAYear() {
        assertThat(known(told("food-voucher", 300, Map.of("childrenUnderFive", "2")))
                        .childrenUnderFive())
                .isTrue();
        assertThat(known(told("food-voucher", 400, Map.of("childrenUnderFive", "2")))
                        .childrenUnderFive())
                .isFalse();
        assertThat(known(told("food-voucher", 3, Map.of("childrenUnderFive", "0")))
                        .childrenUnderFive())
                .isFalse();
        assertThat(known(told("food-voucher", 3, Map.of())).childrenUnderFive()).isFalse();
    }

    @Test
    void knowsTheNewestContactHoweverOld() {
        assertThat(known(
                                told("contact-centre-log", 700, Map.of()),
                                told("contact-centre-log", 500, Map.of()),
                                told("benefits", 3, Map.of()))
                        .lastContact())
                .contains(TODAY.minusDays(500));
        assertThat(known(told("benefits", 3, Map.of())).lastContact()).isEmpty();
    }

    @Test
    void leavesAbsentWhatNoRecordTells() {
        var tenant = known(told("rent-arrears", 3, Map.of("weeks", "7")));

        assertThat(tenant.rentWeeks()).contains(new BigDecimal("7"));
        assertThat(tenant.rentChange()).isEmpty();
        assertThat(tenant.vouchers()).isEmpty();
        assertThat(tenant.noticeServed()).isFalse();
    }
}
