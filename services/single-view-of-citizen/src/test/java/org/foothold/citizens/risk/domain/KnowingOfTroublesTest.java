package org.foothold.citizens.risk.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.foothold.kernel.Personal;
import org.junit.jupiter.api.Test;

class KnowingOfTroublesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private static Told told(String category, int daysAgo, Map<String, String> facts) {
        return toldAt("ZS1 1AA", category, daysAgo, facts);
    }

    private static Told toldAt(String postcode, String category, int daysAgo, Map<String, String> facts) {
        return new Told(
                UUID.randomUUID(),
                "source",
                category,
                TODAY.minusDays(daysAgo),
                Optional.ofNullable(postcode).map(Personal::of),
                Personal.of(facts));
    }

    private static Optional<Object> value(Sign sign, Told... records) {
        return ReadIndicators.of(List.of(records), TODAY).of(sign).map(Indicator::value);
    }

    @Test
    void nothingIsKnownOfSomebodyWithoutRecords() {
        Indicators known = ReadIndicators.of(List.of(), TODAY);

        assertThat(known.isEmpty()).isTrue();
        assertThat(known.notKnown()).containsExactly(Sign.values());
    }

    @Test
    void oneAddressAloneTellsNothing() {
        assertThat(ReadIndicators.of(List.of(told("historical", 3, Map.of())), TODAY)
                        .isEmpty())
                .isTrue();
    }

    @Test
    void theNewestWordOnAnAccountCounts() {
        var before = told("rent-arrears", 100, Map.of("weeks", "9", "balance", "900", "balanceThreeMonthsAgo", "100"));
        var now =
                told("rent-arrears", 5, Map.of("weeks", "2", "balance", "£1,200.50", "balanceThreeMonthsAgo", "1300"));

        assertThat(value(Sign.RENT_WEEKS, before, now)).contains(new BigDecimal("2"));
        assertThat(value(Sign.RENT_CHANGE, before, now)).contains("falling");
        assertThat(value(Sign.RENT_CHANGE, before)).contains("rising");
        assertThat(value(Sign.NOTICE_SERVED, before, now)).contains("no");
    }

    @Test
    void whatCannotBeReadAsANumberIsNotKnown() {
        assertThat(value(Sign.RENT_WEEKS, told("rent-arrears", 5, Map.of("weeks", "some"))))
                .isEmpty();
        assertThat(value(Sign.RENT_CHANGE, told("rent-arrears", 5, Map.of("balance", "100"))))
                .isEmpty();
    }

    @Test
    void whatIsOlderThanAYearNoLongerCounts() {
        assertThat(value(Sign.VOUCHERS, told("food-voucher", 364, Map.of()), told("food-voucher", 366, Map.of())))
                .contains(BigDecimal.ONE);
        assertThat(value(Sign.CONTACTS, told("contact-centre-log", 200, Map.of())))
                .isEmpty();
    }

    @Test
    void aBenefitAwardedAfterARefusalIsNotLost() {
        var refused = told("benefits", 90, Map.of("decision", "Refused"));

        assertThat(value(Sign.BENEFIT_LOST, refused)).contains("yes");
        assertThat(value(Sign.BENEFIT_LOST, refused, told("benefits", 30, Map.of("decision", "awarded"))))
                .contains("no");
    }

    @Test
    void movesAreSeenByPostcodes() {
        assertThat(value(
                        Sign.MOVES,
                        toldAt("ZS1 1AA", "benefits", 300, Map.of()),
                        toldAt("ZS2 2AA", "benefits", 200, Map.of()),
                        toldAt("ZS2 2AA", "benefits", 100, Map.of()),
                        toldAt(null, "benefits", 50, Map.of())))
                .contains(BigDecimal.ONE);
    }

    @Test
    void everyIndicatorNamesTheRecordsItRestsOn() {
        var one = told("food-voucher", 10, Map.of());
        var two = told("food-voucher", 5, Map.of());

        assertThat(ReadIndicators.of(List.of(one, two), TODAY)
                        .of(Sign.VOUCHERS)
                        .orElseThrow()
                        .from())
                .containsExactly(two, one);
    }
}
