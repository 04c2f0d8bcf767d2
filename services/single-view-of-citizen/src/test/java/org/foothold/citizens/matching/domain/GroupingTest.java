package org.foothold.citizens.matching.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class GroupingTest {

    private static final int STRONG = 9_000;
    private static final int AGAINST = -9_000;

    @Test
    void oneStrongPairDoesNotChainTwoPeopleTogether() {
        // 0–1 and 2–3 are two people; 1–2 alone agree.
        var groups = Grouping.of(
                4,
                (one, other) -> one / 2 == other / 2 || one + other == 3 && one != 0 && other != 0 ? STRONG : AGAINST,
                0);
        assertThat(groups).containsExactly(List.of(0, 1), List.of(2, 3));
    }

    @Test
    void whatMayNotBeTogetherIsNotJoinedOverAThird() {
        var groups = Grouping.of(3, (one, other) -> one + other == 1 ? Grouping.NEVER : STRONG, 0);
        assertThat(groups).containsExactly(List.of(0, 2), List.of(1));
    }

    @Test
    void whomAGuardKeepsApartAFewOthersDoNotBringTogether() {
        Grouping.Bond apart = (one, other) -> one + other == 1 ? Grouping.APART : Grouping.MOST_FOR;
        assertThat(Grouping.of(3, apart, 4_000)).hasSize(2);
        assertThat(Grouping.of(9, apart, 4_000)).hasSize(1);
    }

    @Test
    void whatMustBeTogetherIsHoweverLittleAgrees() {
        var groups = Grouping.of(3, (one, other) -> one + other == 1 ? Grouping.ALWAYS : AGAINST, 0);
        assertThat(groups).containsExactly(List.of(0, 1), List.of(2));
    }

    @Test
    void noRecordsMakeNoGroups() {
        assertThat(Grouping.of(0, (one, other) -> STRONG, 0)).isEmpty();
    }
}
