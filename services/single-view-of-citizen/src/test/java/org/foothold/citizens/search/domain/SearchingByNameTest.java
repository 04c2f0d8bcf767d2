package org.foothold.citizens.search.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchingByNameTest {

    private static double likeness(String typed, String given, String family) {
        return Likeness.of(SearchWords.words(typed), SearchWords.of(given, family));
    }

    @ParameterizedTest
    @CsvSource({
        "Ann Lee, Ann, Lee",
        "lee ann, Ann, Lee",
        "LEE, Ann Marie, Lee",
        "Smtih, John, Smith",
        "Jhon Smith, John, Smith",
        "Wrenfeild, Canary, Wrenfield",
        "oliva wrenfeild, Olivia, Wrenfield",
        "Kowalsky, Piotr, Kowalski",
        "obrien, Siân, O’Brien-Łukasz",
        "sian lukasz, Siân, O’Brien-Łukasz",
        "محمد, محمد, علي",
        "Иванов, Анна, Иванова",
        "li, Li, Wu",
    })
    void findsWhoIsMeant(String typed, String given, String family) {
        assertThat(likeness(typed, given, family)).isPositive();
    }

    @ParameterizedTest
    @CsvSource({
        "Ann Lee, Ann, Kay",
        "John, Joan, Smith",
        "li, Lily, Wu",
        "محمد, علي, حسن",
        "Smith, Susan, Taylor",
    })
    void leavesOutWhoIsNot(String typed, String given, String family) {
        assertThat(likeness(typed, given, family)).isZero();
    }

    @ParameterizedTest
    @CsvSource({"Ann Lee, Anna, Lee", "Lee, Ann Marie, Leeson", "Smith, John, Smyth"})
    void putsTheSameNameFirst(String typed, String given, String family) {
        var words = SearchWords.words(typed);
        double same = Likeness.of(words, " " + String.join(" ", words) + " ");
        assertThat(same).isGreaterThan(likeness(typed, given, family));
    }
}
