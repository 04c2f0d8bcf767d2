package org.foothold.citizens.golden.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.foothold.citizens.golden.domain.Records.from;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CorrectingWhatStandsTest {

    /** What the person said of one thing; all else in the record only says who speaks. */
    private static HeldRecord correction(String item, Records said) {
        HeldRecord held = said.held();
        return new HeldRecord(
                held.ref(),
                SaidByThePerson.SOURCE,
                SaidByThePerson.category(item),
                held.asOf(),
                held.person(),
                held.wishes(),
                held.restrictedTo(),
                held.linkedSince(),
                held.linkedBy(),
                held.together());
    }

    private static GoldenRecord golden(HeldRecord... records) {
        return GoldenRecord.of(List.of(records), new Reliability(List.of("benefits")));
    }

    @Test
    void theNameAPersonCorrectedStandsHoweverManySourcesSayAnother() {
        var golden = golden(
                from("benefits", 1).held(),
                from("rents", 2).held(),
                correction("name", from("-", 3).named("Ann", "Lea")));
        assertThat(golden.value(Attribute.NAME)).contains("Ann Lea");
        assertThat(golden.survivor(Attribute.NAME).orElseThrow().rule()).isEqualTo(Rule.CORRECTED);
        assertThat(golden.survivor(Attribute.NAME).orElseThrow().others()).hasSize(1);
    }

    @Test
    void ofTwoCorrectionsTheNewerStandsInWhicheverOrderTheyAreRead() {
        HeldRecord first = correction("name", from("-", 3).named("Ann", "Lea"));
        HeldRecord second = correction("name", from("-", 4).named("Ann", "Leigh"));
        Stream.of(
                        golden(from("benefits", 1).held(), first, second),
                        golden(second, first, from("benefits", 1).held()))
                .forEach(golden -> assertThat(golden.value(Attribute.NAME)).contains("Ann Leigh"));
    }

    @Test
    void aCorrectionSpeaksOfNothingElse() {
        var golden = golden(
                from("benefits", 1).held(),
                correction(
                        "phone",
                        from("-", 2).named("Ann", "Lea").bornOn("1980-02-03").phone("01632 960001")));
        assertThat(golden.value(Attribute.NAME)).contains("Ann Lee");
        assertThat(golden.value(Attribute.DATE_OF_BIRTH)).isEmpty();
        assertThat(golden.contact().ways()).hasSize(1);
    }

    @Test
    void whereSomebodyLivesGoesByTheNewestWordTheirsOrAnothers() {
        HeldRecord corrected = correction(
                "address", from("-", 2).at("1 High Street", "ZS1 1AA").on("2026-05-01"));
        assertThat(golden(from("rents", 1).at("9 Old Road", "ZS9 9AA").held(), corrected)
                        .value(Attribute.ADDRESS))
                .contains("1 High Street, ZS1 1AA");
        assertThat(golden(
                                from("rents", 1)
                                        .at("5 New Road", "ZS5 5AA")
                                        .on("2026-06-01")
                                        .held(),
                                corrected)
                        .value(Attribute.ADDRESS))
                .contains("5 New Road, ZS5 5AA");
    }
}
