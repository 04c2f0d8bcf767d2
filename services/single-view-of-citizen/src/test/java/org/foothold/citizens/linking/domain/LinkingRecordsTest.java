package org.foothold.citizens.linking.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.foothold.citizens.linking.domain.People.full;
import static org.foothold.citizens.linking.domain.People.named;

import java.util.Set;
import java.util.UUID;
import org.foothold.citizens.linking.domain.LinkingRound.Doubt;
import org.foothold.citizens.matching.domain.BirthDate;
import org.foothold.citizens.matching.domain.Features;
import org.junit.jupiter.api.Test;

/** What the shipped model joins and what it keeps apart, one record after the other. */
class LinkingRecordsTest {

    private final KnownPeople people = new KnownPeople(People.MATCHER);
    private int nextId;

    private UUID link(Features.Builder features) {
        UUID record = new UUID(0, ++nextId);
        round(HumanVerdicts.NONE).link(record, features.build());
        return record;
    }

    private LinkingRound round(HumanVerdicts verdicts) {
        return new LinkingRound(People.MATCHER, people, verdicts, () -> new UUID(1, ++nextId));
    }

    private boolean onePerson(UUID one, UUID other) {
        return people.citizenOf(one).equals(people.citizenOf(other));
    }

    @Test
    void theSameNameBirthAndHomeAreOnePerson() {
        assertThat(onePerson(link(full("Quirina", "Zwingli")), link(full("Quirina", "Zwingli"))))
                .isTrue();
    }

    @Test
    void aNicknameASlipAndAMoveDoNotHideAPerson() {
        UUID one = link(full("William", "Zwingli").value("phone", "+441632960123"));
        UUID other = link(named("Bill", "Zwingil")
                .born(BirthDate.of(People.BORN))
                .value("postcode", "ZS9 9ZZ")
                .value("phone", "+441632960123"));
        assertThat(onePerson(one, other)).isTrue();
    }

    @Test
    void nobodyIsMergedByEmptiness() {
        assertThat(onePerson(link(named("Quirina", "Zwingli")), link(named("Quirina", "Zwingli"))))
                .isFalse();
        assertThat(onePerson(link(named(null, null)), link(named(null, null)))).isFalse();
    }

    @Test
    void twinsStayApart() {
        assertThat(onePerson(link(full("Quirina", "Zwingli")), link(full("Balthasar", "Zwingli"))))
                .isFalse();
    }

    @Test
    void fatherAndSonOfOneNameStayApart() {
        UUID father = link(full("Balthasar", "Zwingli"));
        UUID son = link(full("Balthasar", "Zwingli")
                .born(BirthDate.of(People.BORN.plusYears(26).plusDays(99))));
        assertThat(onePerson(father, son)).isFalse();
    }

    @Test
    void partnersWhoShareHomeAndTelephoneStayApart() {
        UUID one = link(full("Quirina", "Zwingli").value("phone", "+441632960123"));
        UUID other = link(named("Balthasar", "Zwingli")
                .value("postcode", "ZS1 4AB")
                .value("address", "12 high street sampleton")
                .value("phone", "+441632960123"));
        assertThat(onePerson(one, other)).isFalse();
    }

    @Test
    void aSourceThatHasEachPersonOnceKeepsItsRecordsApart() {
        UUID one = link(full("Quirina", "Zwingli").uniqueIn("register"));
        UUID other = link(full("Quirina", "Zwingli").uniqueIn("register"));
        assertThat(onePerson(one, other)).isFalse();
    }

    /** One source may have entered somebody twice; two that both know two people need not be asked again. */
    @Test
    void asksOnceASourceThatHasEachPersonOnceHasOneTwiceAndNotWhenAnotherAgreesWithIt() {
        link(full("Quirina", "Zwingli").uniqueIn("register"));
        var round = round(HumanVerdicts.NONE);
        round.link(
                new UUID(0, 900),
                full("Quirina", "Zwingli").uniqueIn("register").build());
        assertThat(round.doubts()).extracting(Doubt::question).containsExactly(Question.SOURCE_PROMISES_ONE);

        round.link(
                new UUID(0, 901), full("Quirina", "Zwingli").uniqueIn("survey").build());
        round.link(
                new UUID(0, 902), full("Quirina", "Zwingli").uniqueIn("survey").build());

        assertThat(people.citizens()).hasSize(2);
        assertThat(round.doubts()).isEmpty();
    }

    @Test
    void aRecordThatShowsTwoToBeOneAbsorbsTheYounger() {
        UUID older = link(named("Quirina", "Zwingli").value("nino", "AB123456C").value("phone", "+441632960123"));
        UUID younger = link(full("Quirina", "Zwingli"));
        UUID survivor = people.citizenOf(older);
        UUID gone = people.citizenOf(younger);
        assertThat(gone).isNotEqualTo(survivor);

        var round = round(HumanVerdicts.NONE);
        round.link(
                new UUID(0, 900),
                full("Quirina", "Zwingli")
                        .value("nino", "AB123456C")
                        .value("phone", "+441632960123")
                        .build());

        assertThat(people.citizens()).containsExactly(survivor);
        assertThat(round.absorbed()).containsOnly(java.util.Map.entry(gone, survivor));
        assertThat(round.moves().get(younger))
                .isEqualTo(new LinkingRound.Move(younger, gone, survivor, "uk-council-2"));
    }

    @Test
    void aChangedRecordThatFitsItsCompanyNoLongerLeavesIt() {
        UUID stays = link(full("Quirina", "Zwingli"));
        UUID alsoStays = link(full("Quirina", "Zwingli"));
        UUID leaves = link(full("Quirina", "Zwingli"));
        UUID before = people.citizenOf(leaves);

        var round = round(HumanVerdicts.NONE);
        round.link(leaves, named("Owen", "O'Hara").value("nino", "AB123456C").build());

        assertThat(people.citizenOf(stays)).isEqualTo(before).isEqualTo(people.citizenOf(alsoStays));
        assertThat(round.moves().get(leaves).from()).isEqualTo(before);
        assertThat(people.citizenOf(leaves)).isNotEqualTo(before);
        assertThat(round.absorbed()).isEmpty();
    }

    @Test
    void whatAPersonSaidIsNotSameIsTakenApartAndStaysSo() {
        UUID one = link(full("Quirina", "Zwingli"));
        UUID other = link(full("Quirina", "Zwingli"));
        var verdicts = new HumanVerdicts(Set.of(), Set.of(new RecordPair(other, one)));

        round(verdicts).link(other, full("Quirina", "Zwingli").build());
        assertThat(onePerson(one, other)).isFalse();
        round(verdicts).reconcile();
        assertThat(onePerson(one, other)).isFalse();
    }

    @Test
    void whatAPersonSaidIsTheSameIsJoinedWhateverTheScore() {
        UUID one = link(full("Quirina", "Zwingli"));
        UUID other = link(named("Owen", "Patel").value("postcode", "ZS9 9ZZ"));

        round(new HumanVerdicts(Set.of(new RecordPair(one, other)), Set.of()))
                .link(other, named("Owen", "Patel").value("postcode", "ZS9 9ZZ").build());

        assertThat(onePerson(one, other)).isTrue();
    }

    @Test
    void anUnchangedPictureMovesNothing() {
        UUID record = link(full("Quirina", "Zwingli"));
        var round = round(HumanVerdicts.NONE);
        round.link(record, full("Quirina", "Zwingli").build());
        assertThat(round.moves()).isEmpty();
    }
}
