package org.foothold.samplecity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.assertj.core.data.Percentage;
import org.foothold.samplecity.people.Household;
import org.foothold.samplecity.people.HouseholdKind;
import org.foothold.samplecity.people.NameSince;
import org.foothold.samplecity.people.Origin;
import org.foothold.samplecity.people.Person;
import org.foothold.samplecity.people.Residence;
import org.foothold.samplecity.people.Role;
import org.foothold.samplecity.people.Sex;
import org.junit.jupiter.api.Test;

class HouseholdsTest {

    private static final LocalDate TODAY = Written.TODAY;
    private static final List<Household> HOUSEHOLDS = households(30_000);

    @Test
    void theyAreAsLargeAsHouseholdsAre() {
        double people = HOUSEHOLDS.stream().mapToInt(h -> h.people().size()).sum();
        assertThat(people).isBetween(30_000.0, 30_010.0);
        assertThat(people / HOUSEHOLDS.size()).isBetween(2.2, 2.8);
        assertThat(HOUSEHOLDS).allSatisfy(h -> assertThat(h.people()).hasSizeBetween(1, 8));
    }

    @Test
    void everyKindIsAboutAsCommonAsInTheCensus() {
        Map<HouseholdKind, Integer> counts = new EnumMap<>(HouseholdKind.class);
        HOUSEHOLDS.forEach(h -> counts.merge(h.kind(), 1, Integer::sum));
        for (HouseholdKind kind : HouseholdKind.values()) {
            assertThat(counts.get(kind) / (double) HOUSEHOLDS.size())
                    .as(kind.name())
                    .isCloseTo(kind.share(), Percentage.withPercentage(15));
        }
    }

    @Test
    void everyHouseholdHasAnAdultAndEveryMotherWasOldEnough() {
        assertThat(HOUSEHOLDS).allSatisfy(h -> {
            assertThat(h.adults(TODAY)).isNotEmpty();
            List<Person> children =
                    h.people().stream().filter(p -> p.role() == Role.CHILD).toList();
            for (Person child : children) {
                assertThat(child.born()).isBeforeOrEqualTo(TODAY);
                assertThat(h.people().stream()
                                .filter(p -> p.role() == Role.HEAD || p.role() == Role.PARTNER)
                                .filter(p -> p.sex() == Sex.FEMALE))
                        .allMatch(mother -> mother.ageOn(child.born()) >= 16 && mother.ageOn(child.born()) <= 45);
            }
        });
    }

    @Test
    void brothersAndSistersOfOneBirthHaveDifferentNames() {
        int twins = 0;
        for (Household household : HOUSEHOLDS) {
            var seen = new HashSet<LocalDate>();
            var names = new HashSet<String>();
            for (Person child : household.people()) {
                if (child.role() == Role.CHILD) {
                    twins += seen.add(child.born()) ? 0 : 1;
                    assertThat(names.add(child.name().given())).isTrue();
                }
            }
        }
        assertThat(twins).isGreaterThan(60);
    }

    @Test
    void thereAreFathersAndSonsOfOneName() {
        long pairs = HOUSEHOLDS.stream()
                .filter(h -> h.people().stream()
                        .filter(p -> p.role() == Role.CHILD && p.sex() == Sex.MALE)
                        .anyMatch(son -> h.people().stream()
                                .filter(p -> p.role() == Role.HEAD && p.sex() == Sex.MALE)
                                .anyMatch(father ->
                                        father.name().given().equals(son.name().given())
                                                && father.name()
                                                        .family()
                                                        .equals(son.name().family()))))
                .count();
        assertThat(pairs).isGreaterThan(50);
    }

    @Test
    void allOriginsOfNamesAreThere() {
        var origins = EnumSet.noneOf(Origin.class);
        HOUSEHOLDS.forEach(h -> h.people().forEach(p -> origins.add(p.origin())));
        assertThat(origins).containsExactlyInAnyOrder(Origin.values());
    }

    @Test
    void peopleMoveForwardInTimeAndNeverIntoAHomeThatIsTaken() {
        var city = new SampleCity(30_000, 3, TODAY);
        var movedIn = new java.util.HashMap<Integer, LocalDate>();
        HOUSEHOLDS.forEach(h -> movedIn.put(h.number(), h.movedIn()));
        int moves = 0;
        for (Household household : HOUSEHOLDS) {
            for (Person person : household.people()) {
                List<Residence> homes = person.residences();
                assertThat(homes.getLast().address()).isEqualTo(household.address());
                for (int i = 1; i < homes.size(); i++) {
                    moves++;
                    LocalDate left = homes.get(i).from();
                    assertThat(homes.get(i - 1).from()).isBeforeOrEqualTo(left);
                    LocalDate taken = movedIn.get(homes.get(i - 1).address().dwelling());
                    assertThat(taken == null || taken.isAfter(left)).isTrue();
                }
            }
        }
        assertThat(moves).isGreaterThan(5_000);
        assertThat(city.town().wards()).hasSizeGreaterThanOrEqualTo(4);
    }

    @Test
    void marriageAndDeedChangeNamesAfterBirth() {
        List<Person> changed = HOUSEHOLDS.stream()
                .flatMap(h -> h.people().stream())
                .filter(p -> p.names().size() > 1)
                .toList();
        assertThat(changed).hasSizeGreaterThan(1_000).allSatisfy(person -> {
            List<NameSince> names = person.names();
            assertThat(names.get(1).from()).isAfter(person.born().plusYears(16)).isBeforeOrEqualTo(TODAY);
            assertThat(names.getFirst().from()).isEqualTo(person.born());
        });
        assertThat(changed).anyMatch(p -> p.name().family().contains("-"));
    }

    @Test
    void sharersAreNotOneHousehold() {
        assertThat(HOUSEHOLDS)
                .filteredOn(h -> h.kind() == HouseholdKind.SHARED_HOUSE)
                .isNotEmpty()
                .allSatisfy(h ->
                        assertThat(h.people()).extracting(Person::householdId).doesNotHaveDuplicates());
    }

    private static List<Household> households(int people) {
        var households = new ArrayList<Household>();
        new SampleCity(people, 3, TODAY).households().forEach(households::add);
        return households;
    }
}
