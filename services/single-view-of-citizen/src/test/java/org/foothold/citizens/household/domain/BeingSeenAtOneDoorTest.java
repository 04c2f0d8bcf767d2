package org.foothold.citizens.household.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.foothold.citizens.golden.domain.HeldRecord;
import org.foothold.citizens.golden.domain.Records;
import org.junit.jupiter.api.Test;

class BeingSeenAtOneDoorTest {

    private static final UUID OTHER = new UUID(1, 1);

    private static HeldRecord at(String street, String postcode, String day) {
        return Records.from("rents", 1).at(street, postcode).on(day).held();
    }

    private static List<Household.Housemate> seen(HeldRecord own, HeldRecord other) {
        return Household.of(List.of(own), Map.of(OTHER, List.of(other)));
    }

    @Test
    void twoAtOneDoorWithinAYearAreSeenTogetherFromTheFirstDayToTheLast() {
        var mates = seen(
                at("Flat 2, 1 High Street", "ZS1 4AB", "2026-01-01"),
                at("FLAT 2 1 HIGH STREET ZS1 4AB", "ZS1 4AB", "2026-03-01"));
        assertThat(mates).singleElement().satisfies(mate -> {
            assertThat(mate.citizen()).isEqualTo(OTHER);
            assertThat(mate.from()).isEqualTo("2026-01-01");
            assertThat(mate.to()).isEqualTo("2026-03-01");
            assertThat(mate.still()).isTrue();
        });
    }

    @Test
    void anotherFlatIsAnotherDoor() {
        assertThat(seen(
                        at("Flat 2, 1 High Street", "ZS1 4AB", "2026-01-01"),
                        at("Flat 3, 1 High Street", "ZS1 4AB", "2026-01-01")))
                .isEmpty();
    }

    @Test
    void whoCameMoreThanAYearLaterWasNotThereTogether() {
        assertThat(seen(at("1 High Street", "ZS1 4AB", "2024-01-01"), at("1 High Street", "ZS1 4AB", "2026-01-01")))
                .isEmpty();
    }

    @Test
    void whoeverWasSeenElsewhereSinceWasThereBefore() {
        var there = at("1 High Street", "ZS1 4AB", "2025-06-01");
        var moved = List.of(there, at("9 Low Road", "ZS2 1AA", "2026-02-01"));
        assertThat(Household.of(moved, Map.of(OTHER, List.of(there))))
                .singleElement()
                .matches(mate -> !mate.still());
        var nextDoor = List.of(there, at("3 High Street", "ZS1 4AB", "2026-02-01"));
        assertThat(Household.of(List.of(there), Map.of(OTHER, nextDoor)))
                .singleElement()
                .matches(mate -> !mate.still());
    }

    @Test
    void anOlderAddressElsewhereChangesNothing() {
        var there = at("1 High Street", "ZS1 4AB", "2025-06-01");
        var cameFrom = List.of(there, at("9 Low Road", "ZS2 1AA", "2024-02-01"));
        assertThat(Household.of(cameFrom, Map.of(OTHER, List.of(there))))
                .singleElement()
                .matches(Household.Housemate::still);
    }

    @Test
    void aPostcodeOrAStreetWithoutANumberIsNoDoor() {
        assertThat(seen(at(null, "ZS1 4AB", "2026-01-01"), at(null, "ZS1 4AB", "2026-01-01")))
                .isEmpty();
        assertThat(seen(at("High Street", "ZS1 4AB", "2026-01-01"), at("High Street", "ZS1 4AB", "2026-01-01")))
                .isEmpty();
        assertThat(seen(at("1 High Street", null, "2026-01-01"), at("1 High Street", null, "2026-01-01")))
                .isEmpty();
    }

    @Test
    void aDoorWithManyPeopleMakesNobodyAHousehold() {
        var own = List.of(at("1 High Street", "ZS1 4AB", "2026-01-01"));
        Map<UUID, List<HeldRecord>> others = new HashMap<>();
        for (int i = 1; i < Household.MOST_AT_A_DOOR; i++) {
            others.put(new UUID(1, i), own);
        }
        assertThat(Household.of(own, others)).hasSize(Household.MOST_AT_A_DOOR - 1);
        others.put(new UUID(1, 99), own);
        assertThat(Household.of(own, others)).isEmpty();
    }

    @Test
    void whomASourceKnowsTogetherAreOneHouseholdHoweverLongAgoItSaidSo() {
        var parent = from("family-service", "Ann", null, null, "2022-01-01", "CASE1");
        var child = from("family-service", "Ben", null, null, "2026-01-01", "CASE1");
        assertThat(seen(parent, child)).singleElement().matches(Household.Housemate::still);
        assertThat(seen(parent, from("family-service", "Ben", null, null, "2026-01-01", "CASE2")))
                .isEmpty();
        assertThat(seen(parent, from("housing-rents", "Ben", null, null, "2026-01-01", "CASE1")))
                .isEmpty();
    }

    @Test
    void whomASourceKnowsTogetherAtDifferentDoorsLivesApart() {
        assertThat(seen(
                        from("family-service", "Ann", "1 High Street", "ZS1 4AB", "2026-01-01", "CASE1"),
                        from("family-service", "Ben", "9 Low Road", "ZS2 1AA", "2026-01-01", "CASE1")))
                .isEmpty();
    }

    @Test
    void aNumberThatManyShareIsNoHousehold() {
        var others = new HashMap<UUID, List<HeldRecord>>();
        for (int i = 0; i < Household.MOST_AT_A_DOOR; i++) {
            others.put(new UUID(2, i), List.of(from("family-service", "Ben", null, null, "2026-01-01", "0")));
        }
        assertThat(Household.of(List.of(from("family-service", "Ann", null, null, "2026-01-01", "0")), others))
                .isEmpty();
    }

    @Test
    void oneTelephoneAtOnePostcodeStandsForADoorThatNoSourceKnows() {
        var caller = Records.from("log", 1)
                .at(null, "ZS1 4AB")
                .calledOn("0114 496 0001")
                .held();
        var tenant = Records.from("rents", 2)
                .called("Zoe")
                .at("1 High Street", "ZS1 4AB")
                .calledOn("0114 496 0001")
                .held();
        assertThat(seen(caller, tenant)).hasSize(1);
        var sameName = Records.from("rents", 2)
                .called("Anne")
                .at("1 High Street", "ZS1 4AB")
                .calledOn("0114 496 0001")
                .held();
        assertThat(seen(caller, sameName)).isEmpty();
        var withDoor = Records.from("log", 1)
                .at("3 High Street", "ZS1 4AB")
                .calledOn("0114 496 0001")
                .held();
        assertThat(seen(withDoor, tenant)).isEmpty();
    }

    private static HeldRecord from(
            String source, String given, String street, String postcode, String day, String together) {
        return Records.from(source, 1)
                .called(given)
                .at(street, postcode)
                .on(day)
                .knownAs(together);
    }
}
