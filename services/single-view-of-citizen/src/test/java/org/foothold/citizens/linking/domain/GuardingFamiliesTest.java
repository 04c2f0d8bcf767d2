package org.foothold.citizens.linking.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.foothold.citizens.linking.domain.People.MATCHER;
import static org.foothold.citizens.linking.domain.People.named;

import java.time.LocalDate;
import java.util.UUID;
import org.foothold.citizens.matching.domain.BirthDate;
import org.foothold.citizens.matching.domain.Features;
import org.foothold.citizens.matching.domain.Waterfall;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whom weights alone would take for one: people of one home or one name. Each line says who, and which guard holds, if any. */
class GuardingFamiliesTest {

    private static final String PHONE = "+441632960123";

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            # given,     family,          born,       given,        family,            born,       guard
            Quirina,     Zwingli,         1980-04-12, Balthasar,    Zwingli,           1980-04-12, twins
            Quirina,     Zwingli,         1980-04-12, Balthasar,    Zwingli,           1982-04-12, twins
            Logan,       Harrison-Zwingli,2023-10-04, Evie,         Zwingli,           2023-10-04, twins
            Quirina,     Zwingli,         -,          Balthasar,    Zwingli,           1980-04-12, relatives
            Quirina,     Zwingli,         1986-01-01, Balthasar,    Zwingli,           1986-10-15, relatives
            Ka Yan,      Yip,             -,          Wei,          Yip,               -,          relatives
            Quirina,     Zwingli,         -,          Zwingli,      Tobias,            -,          relatives
            Abdullahi,   Hersi,           1992-10-17, Hodan,        Abdullahi,         -,          relatives
            Hibo Sagal,  Abdi,            2011-07-27, Sagal,        Abdi,              2013-04-04, relatives
            Saleh Al,    Masri,           1966-03-04, Faisal Al,    Masri,             -,          relatives
            Amrit,       Kaur,            -,          Amrit Singh,  Gill,              -,          relatives
            Omar,        Shamsan,         1990-12-12, Omar,         Shamsan,           2023-03-18, parent-and-child
            Isha,        Pandya-Bhatt,    2011-12-18, Nisha,        Pandya,            1980-04-17, parent-and-child
            Tendai,      Sibanda,         1990-11-14, Tendai,       Sibanda,           1993-06-28, namesakes
            A,           Patel,           -,          Anita,        Patel,             1980-11-23, half-a-name
            Sagal Hibo,  Abdi,            2011-07-27, Hibo,         Abdi,              -,          half-a-name
            Balwinder,   Kaur,            1984-06-17, Balwinder,    Dhaliwal,          -,          other-family-name
            Quirina,     Zwingli,         1980-04-12, Zwingli,      Quirina,           1980-04-12, -
            Quirina,     Zwingli,         1980-04-12, Quirina,      Zwingli,           -,          -
            Quirina,     Zwingli,         1980-04-12, Q,            Zwingli,           1980-04-12, -
            William,     Zwingli,         -,          Bill,         Zwingli,           1980-04-12, -
            Surjit,      Singh,           -,          Surjit Kaur,  Singh,             1941-07-17, -
            """)
    void atOneDoor(
            String given, String family, LocalDate born, String other, String name, LocalDate birth, String guard) {
        Waterfall said = MATCHER.explain(
                atHome(given, family, born).build(), atHome(other, name, birth).build());

        assertThat(guardOf(said)).isEqualTo(guard);
        assertThat(said.score() >= MATCHER.joinAt()).isEqualTo(guard == null);
    }

    @Test
    void oneNameAloneIsManyPeople() {
        Features here = named("Quirina", "Zwingli").value("postcode", "ZS1 1BR").build();
        Features there = named("Quirina", "Zwingli")
                .value("postcode", "ZS1 1YE")
                .value("phone", PHONE)
                .build();

        assertThat(guardOf(MATCHER.explain(here, there))).isEqualTo("name-alone");
        assertThat(MATCHER.score(here, there)).isLessThan(MATCHER.joinAt());
    }

    @Test
    void twoNumbersForLifeAreTwoPeople() {
        Features one = atHome("Quirina", "Zwingli", LocalDate.of(1980, 4, 12))
                .value("nhsNumber", "9990300828")
                .build();
        Features other = atHome("Quirina", "Zwingli", null)
                .value("nhsNumber", "9991281460")
                .build();

        assertThat(guardOf(MATCHER.explain(one, other))).isEqualTo("other-number");
    }

    @Test
    void oneNumberForLifeIsOnePersonWhateverTheNames() {
        Features one =
                atHome("Quirina", "Zwingli", null).value("nino", "AB123456C").build();
        Features other =
                atHome("Balthasar", "Zwingli", null).value("nino", "AB123456C").build();

        assertThat(guardOf(MATCHER.explain(one, other))).isNull();
    }

    @Test
    void whatOneTelephoneSaysOfAnInitialIsNotHeld() {
        Features one = atHome("R", "Akter", null).value("phone", PHONE).build();
        Features other = atHome("Rina", "Akter", LocalDate.of(1981, 2, 18))
                .value("phone", PHONE)
                .build();

        assertThat(MATCHER.score(one, other)).isGreaterThanOrEqualTo(MATCHER.joinAt());
    }

    /** In whichever order they come: the record without a date of birth fits both, and joins them no more than it did before. */
    @Test
    void whoFitsFatherAndSonDoesNotMakeThemOne() {
        Features father = atHome("Omar", "Shamsan", LocalDate.of(1990, 12, 12)).build();
        Features son = atHome("Omar", "Shamsan", LocalDate.of(2023, 3, 18)).build();
        Features either = atHome("Omar", "Shamsan", null).build();
        UUID[] ids = {new UUID(0, 1), new UUID(0, 2), new UUID(0, 3)};
        Features[] three = {father, son, either};
        int[][] orders = {{0, 1, 2}, {0, 2, 1}, {1, 0, 2}, {1, 2, 0}, {2, 0, 1}, {2, 1, 0}};
        for (int[] order : orders) {
            KnownPeople people = new KnownPeople(MATCHER);
            long[] next = {10};
            LinkingRound round = new LinkingRound(MATCHER, people, HumanVerdicts.NONE, () -> new UUID(1, next[0]++));
            for (int place : order) {
                round.link(ids[place], three[place]);
            }
            assertThat(people.citizenOf(ids[0])).isNotEqualTo(people.citizenOf(ids[1]));
            round.reconcile();
            assertThat(people.citizenOf(ids[0])).isNotEqualTo(people.citizenOf(ids[1]));
        }
    }

    private static Features.Builder atHome(String given, String family, LocalDate born) {
        return named(given, family)
                .born(born == null ? null : BirthDate.of(born))
                .value("postcode", "ZS1 4AB")
                .value("address", "12 high street sampleton");
    }

    private static String guardOf(Waterfall said) {
        return said.isGuarded() ? said.steps().getLast().level() : null;
    }
}
