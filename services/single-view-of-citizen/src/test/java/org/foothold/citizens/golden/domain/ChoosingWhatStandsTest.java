package org.foothold.citizens.golden.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.foothold.citizens.golden.domain.Attribute.ADDRESS;
import static org.foothold.citizens.golden.domain.Attribute.DATE_OF_BIRTH;
import static org.foothold.citizens.golden.domain.Attribute.LANGUAGE;
import static org.foothold.citizens.golden.domain.Attribute.NAME;
import static org.foothold.citizens.golden.domain.Records.from;
import static org.foothold.citizens.golden.domain.Records.golden;

import org.junit.jupiter.api.Test;

class ChoosingWhatStandsTest {

    private static void stands(GoldenRecord golden, Attribute attribute, String value, Rule rule) {
        assertThat(golden.value(attribute)).contains(value);
        assertThat(golden.survivor(attribute).orElseThrow().rule()).isEqualTo(rule);
    }

    @Test
    void whatOnlyOneValueIsKnownOfStandsByItself() {
        stands(golden(from("log", 1), from("rents", 2)), NAME, "Ann Lee", Rule.ONLY);
        assertThat(golden(from("log", 1)).survivor(DATE_OF_BIRTH)).isEmpty();
    }

    @Test
    void aWholeNameStandsBeforeHalfOfOneHoweverManySaySo() {
        stands(
                golden(from("log", 1).named("Ann", ""), from("benefits", 2).named("Ann", ""), from("other", 3)),
                NAME,
                "Ann Lee",
                Rule.COMPLETE);
    }

    @Test
    void theNameThatMoreSourcesSayStandsAndTheOthersAreKept() {
        var golden = golden(
                from("log", 1).on("2026-09-01").named("Annie", "Lee"),
                from("rents", 2),
                from("other", 3).named("ANN", "LEE"));
        stands(golden, NAME, "Ann Lee", Rule.AGREEMENT);
        assertThat(golden.survivor(NAME).orElseThrow().others())
                .extracting(value -> value.text().reveal())
                .containsExactly("Annie Lee");
    }

    @Test
    void theMostTrustedSourceDecidesBetweenTwoNames() {
        stands(
                golden(from("log", 1).on("2026-09-01").named("Annie", "Lee"), from("rents", 2)),
                NAME,
                "Ann Lee",
                Rule.RELIABLE);
    }

    @Test
    void aFirstOfJanuaryGivesWayToARealDay() {
        stands(
                golden(
                        from("benefits", 1).bornOn("1982-01-01"),
                        from("rents", 2).bornOn("1982-01-01"),
                        from("log", 3).bornOn("1982-02-05")),
                DATE_OF_BIRTH,
                "1982-02-05",
                Rule.COMPLETE);
    }

    @Test
    void theNewestAddressStandsInItsFullestWriting() {
        var golden = golden(
                from("benefits", 1).on("2025-01-01").at("9 Low Road", "ZS9 9ZZ"),
                from("rents", 2).on("2026-01-01").at("1 High Street", "ZS1 4AB"),
                from("log", 3).on("2026-02-01").at(null, "ZS1 4AB"));
        stands(golden, ADDRESS, "1 High Street, ZS1 4AB", Rule.NEWEST);
        assertThat(golden.survivor(ADDRESS).orElseThrow().value().sources()).isEqualTo(2);
    }

    @Test
    void aPostcodeThatTheStreetNamesAlreadyIsNotSaidTwice() {
        assertThat(golden(from("log", 1).at("1 High Street, zs1 4ab", "ZS1 4AB"))
                        .value(ADDRESS))
                .contains("1 High Street, zs1 4ab");
    }

    @Test
    void whatNothingTellsApartIsDecidedByTheRecordKnownLongest() {
        stands(
                golden(from("log", 2).speaking("cy"), from("log", 1).speaking("en")),
                LANGUAGE,
                "en",
                Rule.KNOWN_LONGEST);
    }

    @Test
    void anIdentifierShowsItsEndAlone() {
        assertThat(new Value(
                                org.foothold.kernel.Personal.of("QQ123456C"),
                                from("log", 1).held().ref(),
                                "log",
                                Records.DAY,
                                1)
                        .masked())
                .isEqualTo("••••••56C");
    }
}
