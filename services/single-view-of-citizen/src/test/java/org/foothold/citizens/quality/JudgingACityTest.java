package org.foothold.citizens.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.foothold.citizens.matching.domain.Features;
import org.foothold.citizens.person.domain.PersonDetails;
import org.foothold.citizens.person.domain.PersonName;
import org.foothold.citizens.quality.CityPeople.Inhabitant;
import org.foothold.kernel.Personal;
import org.foothold.place.Postcode;
import org.junit.jupiter.api.Test;

/** What is said of linking where it is known who lives where. */
class JudgingACityTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 1);
    private static final CityPeople CITY = new CityPeople(List.of(
            inhabitant("mother", "h1", "welsh", 1980, "quirina", "d1"),
            inhabitant("daughter", "h1", "welsh", 2004, "quirina", "d1"),
            inhabitant("twin", "h1", "welsh", 2004, "zora", "d1"),
            inhabitant("lodger", "h2", "polish", 1990, "zbyszek", "d1")));

    private static final DataSet DATA = new DataSet(
            Stream.of("1 High Street", "1 High Street", "1 High Street", "9 Low Road", "1 High Street", "1 High Street")
                    .map(JudgingACityTest::row)
                    .toList(),
            List.of("mother", "mother", "daughter", "daughter", "twin", "lodger"));

    private static Inhabitant inhabitant(
            String id, String household, String origin, int born, String given, String door) {
        return new Inhabitant(id, household, origin, LocalDate.of(born, 5, 5), given, "zwingli", Set.of(door));
    }

    private static DataSet.Row row(String address) {
        PersonDetails person = new PersonDetails(
                Optional.of(Personal.of(new PersonName("Somebody", "Zwingli"))),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Postcode.parse("ZS1 1AA").map(Personal::of),
                Optional.of(Personal.of(address)),
                Optional.empty(),
                List.of(),
                Optional.empty());
        return DataSet.Row.of("file", Features.named("Somebody", "Zwingli").build(), person, Map.of());
    }

    @Test
    void recallAndMixUpsAreCountedByOrigin() {
        var origins = Fairness.byOrigin(DATA, List.of(Set.of(0, 2), Set.of(1), Set.of(3), Set.of(4), Set.of(5)), CITY);
        assertThat(origins).containsOnlyKeys("welsh", "polish");
        assertThat(origins.get("welsh")).isEqualTo(new Fairness(3, 2, 0, 2));
        assertThat(origins.get("polish")).isEqualTo(new Fairness(1, 0, 0, 0));
    }

    @Test
    void whoIsTakenForOnePersonIsCountedByPairsOfPeople() {
        var wrong = new LookAlikes(DATA, List.of(Set.of(0, 1, 2), Set.of(3), Set.of(4), Set.of(5)), CITY).print();
        assertThat(wrong)
                .containsEntry("twins", Map.of("pairs", 1, "merged", 0L))
                .containsEntry("parent and child of one name", Map.of("pairs", 1, "merged", 1L))
                .containsEntry("any two of one household", Map.of("pairs", 3, "merged", 1L));
    }

    @Test
    void householdsAreJudgedByWhoLivesTogether() {
        var figures = new HouseholdQuality(
                        DATA, List.of(Set.of(0, 1), Set.of(2), Set.of(3), Set.of(4), Set.of(5)), CITY, TODAY)
                .print();
        // said: everybody at 1 High Street with everybody, six pairs of which three are with the lodger
        assertThat(figures)
                .containsEntry("said", 6)
                .containsEntry("oneDoor", 1.0)
                .containsEntry("recall", 1.0);
        assertThat((double) figures.get("precision")).isCloseTo(0.5, within(1e-9));
    }

    @Test
    void aScoreIsWorthItsOdds() {
        Calibration calibration = new Calibration();
        for (int pair = 0; pair < 4; pair++) {
            calibration.add(1_585, pair < 3); // log2(3): three to one
        }
        @SuppressWarnings("unchecked")
        var tenth = (Map<String, Object>) calibration.print().get("7");
        assertThat((double) tenth.get("promised")).isCloseTo(0.75, within(1e-4));
        assertThat((double) tenth.get("found")).isEqualTo(0.75);
    }
}
