package org.foothold.citizens.matching.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComparingNamesAndDatesTest {

    @ParameterizedTest
    @CsvSource({
        "Siân,Sian,exact",
        "Dr. Ann,Ann,exact",
        "William,Bill,variant",
        "Anne Marie,Marie,variant",
        "Balthasar,Balthasra,close",
        "Theo,Theophilus,close",
        "George,Jeorje,close",
        "Lily,Lola,different",
        "J,Jonathan,initial",
        "Owen,Quirina,different"
    })
    void givenNamesAgreeByLevels(String one, String other, String level) {
        assertLevel(ComparisonKind.GIVEN_NAME, Features.named(one, null), Features.named(other, null), level);
    }

    @ParameterizedTest
    @CsvSource({
        "O'Hara,OHARA,exact",
        "Smith-Dorrien,Dorrien,one-part",
        "Zwingli,Zwinglii,close",
        "Zwingli,Patel,different"
    })
    void familyNamesAgreeByLevels(String one, String other, String level) {
        assertLevel(ComparisonKind.FAMILY_NAME, Features.named(null, one), Features.named(null, other), level);
    }

    @ParameterizedTest
    @CsvSource({
        "1980,4,12,1980,4,12,exact",
        "1980,4,12,1980,12,4,slip",
        "1980,4,12,1980,4,21,slip",
        "1980,4,12,1980,1,1,year-alone",
        "1980,4,12,1981,1,1,year-slip",
        "1980,4,12,1980,9,12,slip",
        "1980,4,12,1963,4,12,two-parts",
        "1980,4,12,1955,8,30,different"
    })
    void datesOfBirthAgreeByLevels(
            int year, int month, int day, int otherYear, int otherMonth, int otherDay, String level) {
        assertLevel(
                ComparisonKind.DATE,
                Features.named(null, null).born(new BirthDate(year, month, day)),
                Features.named(null, null).born(new BirthDate(otherYear, otherMonth, otherDay)),
                level);
    }

    @ParameterizedTest
    @CsvSource({
        "ZS1 4AB,ZS1 4AB,exact",
        "ZS1 4AB,ZS1 4BA,slip",
        "ZS1 4AB,ZS1 4XY,sector",
        "ZS1 4AB,ZS1 9XY,district",
        "ZS1 4AB,ZS22 9XY,area",
        "ZS1 4AB,B22 9XY,different"
    })
    void postcodesAgreeByLevels(String one, String other, String level) {
        assertLevel(
                ComparisonKind.POSTCODE,
                Features.named(null, null).value("postcode", one),
                Features.named(null, null).value("postcode", other),
                level);
    }

    @ParameterizedTest
    @CsvSource({"ZS1,ZS1 4AB", "ZS,ZS1 4AB"})
    void aPieceOfAPostcodeSaysNothing(String one, String other) {
        Features piece = Features.named(null, null).value("postcode", one).build();
        Features whole = Features.named(null, null).value("postcode", other).build();
        assertThat(ComparisonKind.POSTCODE.levelOf("postcode", piece, whole)).isEqualTo(ComparisonKind.MISSING);
    }

    @ParameterizedTest
    @CsvSource({"Hollie,exact", "Holly,close", "H,initial", "Quirina,different"})
    void middleNamesAgreeByLevelsWhereverTheyStand(String middle, String level) {
        assertLevel(
                ComparisonKind.OTHER_NAME,
                Features.named("Thea Hollie", null),
                Features.named("Thea", null).value("middle", middle.toLowerCase(java.util.Locale.ROOT)),
                level);
    }

    private static void assertLevel(ComparisonKind kind, Features.Builder one, Features.Builder other, String level) {
        String attribute = kind == ComparisonKind.OTHER_NAME ? "middle" : "postcode";
        int found = kind.levelOf(attribute, one.build(), other.build());
        assertThat(kind.levels().get(found)).isEqualTo(level);
        assertThat(kind.levelOf(attribute, other.build(), one.build())).isEqualTo(found);
    }
}
