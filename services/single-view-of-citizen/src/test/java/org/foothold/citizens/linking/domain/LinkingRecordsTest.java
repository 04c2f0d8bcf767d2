package org.foothold.citizens.linking.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What the exact matcher joins, what it keeps apart, and that the order of arrival does not matter. */
class LinkingRecordsTest {

    private static final LocalDate BORN = LocalDate.of(1980, 4, 2);

    private final Matcher matcher = new ExactMatcher();
    private final KnownPeople people = new KnownPeople(matcher);
    private int nextId;

    private UUID link(Features features) {
        UUID record = new UUID(0, ++nextId);
        link(record, features);
        return record;
    }

    private LinkingRound link(UUID record, Features features) {
        var round = new LinkingRound(matcher, people, () -> new UUID(1, ++nextId));
        round.link(record, features);
        return round;
    }

    private static Features person(
            String given, String family, LocalDate born, String postcode, String nino, String nhs) {
        return new Features(given, family, born, postcode, nino, nhs, null);
    }

    @Example
    void theSameNameBirthAndPostcodeAreOnePerson() {
        UUID one = link(person("ann", "lee", BORN, "ZS1 4AB", null, null));
        UUID other = link(person("ann", "lee", BORN, "ZS1 4AB", "AB123456C", null));
        assertThat(people.citizenOf(one)).isEqualTo(people.citizenOf(other));
    }

    @Example
    void nobodyIsMergedByEmptiness() {
        UUID one = link(person("ann", "lee", null, null, null, null));
        UUID other = link(person("ann", "lee", null, null, null, null));
        assertThat(people.citizenOf(one)).isNotEqualTo(people.citizenOf(other));
    }

    @Example
    void twinsStayApart() {
        UUID one = link(person("ann", "lee", BORN, "ZS1 4AB", null, null));
        UUID other = link(person("ben", "lee", BORN, "ZS1 4AB", null, null));
        assertThat(people.citizenOf(one)).isNotEqualTo(people.citizenOf(other));
    }

    @Example
    void fatherAndSonOfOneNameStayApart() {
        UUID father = link(person("john", "lee", BORN, "ZS1 4AB", null, null));
        UUID son = link(person("john", "lee", BORN.plusYears(24), "ZS1 4AB", null, null));
        assertThat(people.citizenOf(father)).isNotEqualTo(people.citizenOf(son));
    }

    @Example
    void differentIdentifiersKeepApartWhateverElseAgrees() {
        UUID one = link(person("ann", "lee", BORN, "ZS1 4AB", "AB123456C", null));
        UUID other = link(person("ann", "lee", BORN, "ZS1 4AB", "AB123456D", null));
        assertThat(people.citizenOf(one)).isNotEqualTo(people.citizenOf(other));
    }

    @Example
    void aPartnersNumberInTheWrongCellJoinsNobody() {
        UUID one = link(person("ann", "lee", BORN, "ZS1 4AB", "AB123456C", null));
        UUID partner = link(person("ben", "kay", BORN.minusYears(3), "ZS1 4AB", "AB123456C", null));
        assertThat(people.citizenOf(one)).isNotEqualTo(people.citizenOf(partner));
    }

    @Example
    void aRecordThatShowsTwoToBeOneAbsorbsTheYounger() {
        UUID older = link(person("ann", "lee", BORN, null, "AB123456C", null));
        UUID younger = link(person("ann", "lee", BORN, "ZS1 4AB", null, null));
        UUID survivor = people.citizenOf(older);
        UUID gone = people.citizenOf(younger);

        var round = link(new UUID(0, 900), person("ann", "lee", BORN, "ZS1 4AB", "AB123456C", null));

        assertThat(round.absorbed()).isEqualTo(Map.of(gone, survivor));
        assertThat(round.moves().get(younger)).isEqualTo(new LinkingRound.Move(younger, gone, survivor, "nino"));
        assertThat(people.citizens()).containsExactly(survivor);
    }

    @Example
    void aChangedRecordThatContradictsItsCompanyLeavesIt() {
        link(person("ann", "lee", BORN, "ZS1 4AB", "AB123456C", null));
        UUID moved = link(person("ann", "lee", BORN, "ZS1 4AB", null, null));
        UUID before = people.citizenOf(moved);

        var round = link(moved, person("ann", "lee", BORN, "ZS1 4AB", "AB123456D", null));

        assertThat(round.moves().get(moved).from()).isEqualTo(before);
        assertThat(people.citizenOf(moved)).isNotEqualTo(before);
    }

    @Example
    void aRecordWhoseNewContentFitsAnotherDoesNotDragItsCompanyAlong() {
        UUID company = link(person("ann", "lee", null, null, null, "9434765919"));
        UUID record = link(person("ann", "lee", null, null, null, "9434765919"));
        UUID other = link(person("ann", "lee", null, null, "AB123456C", null));

        link(record, person("ann", "lee", null, null, "AB123456C", null));

        assertThat(people.citizenOf(record)).isEqualTo(people.citizenOf(other));
        assertThat(people.citizenOf(company)).isNotEqualTo(people.citizenOf(other));
    }

    @Example
    void anUnchangedPictureMovesNothing() {
        UUID record = link(person("ann", "lee", BORN, "ZS1 4AB", null, null));
        assertThat(link(record, person("ann", "lee", BORN, "ZS1 4AB", null, null))
                        .moves())
                .isEmpty();
    }

    @Property(tries = 400)
    void withoutContradictionsTheOrderOfArrivalDoesNotMatter(
            @ForAll("recordsWithoutContradictions") List<Features> records, @ForAll long seed) {
        var shuffled = new ArrayList<Integer>();
        for (int i = 0; i < records.size(); i++) {
            shuffled.add(i);
        }
        var straight = grouped(records, List.copyOf(shuffled));
        java.util.Collections.shuffle(shuffled, new java.util.Random(seed));
        assertThat(grouped(records, shuffled)).isEqualTo(straight);
    }

    /** Which records end together, by their number. */
    private static Set<Set<Integer>> grouped(List<Features> records, List<Integer> order) {
        var matcher = new ExactMatcher();
        var people = new KnownPeople(matcher);
        int[] ids = {0};
        var round = new LinkingRound(matcher, people, () -> new UUID(1, ++ids[0]));
        order.forEach(number -> round.link(new UUID(0, number), records.get(number)));
        Collection<List<Integer>> groups = order.stream()
                .collect(Collectors.groupingBy(number -> people.citizenOf(new UUID(0, number))))
                .values();
        return groups.stream().<Set<Integer>>map(HashSet::new).collect(Collectors.toSet());
    }

    /** Few people, each with one identifier at most; some records say only a part. */
    @Provide
    Arbitrary<List<Features>> recordsWithoutContradictions() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.integers().between(0, 15))
                .as((who, says) -> person(
                        "given" + who,
                        "family",
                        BORN.plusDays(who),
                        (says & 1) == 0 ? "ZS1 4AB" : null,
                        (says & 2) == 0 ? "AB12345" + who + "C" : null,
                        (says & 4) == 0 ? "943476591" + who : null))
                .list()
                .ofMaxSize(12);
    }
}
