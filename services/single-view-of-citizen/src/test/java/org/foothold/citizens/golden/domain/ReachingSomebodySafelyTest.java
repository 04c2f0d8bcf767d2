package org.foothold.citizens.golden.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.foothold.citizens.golden.domain.Records.from;
import static org.foothold.citizens.golden.domain.Records.golden;

import java.util.List;
import org.junit.jupiter.api.Test;

class ReachingSomebodySafelyTest {

    private static final String OLD = "01632 960001";
    private static final String NEW = "01632 960002";

    private static List<String> open(GoldenRecord golden) {
        return golden.contact().ways().stream()
                .map(way -> way.point().value().reveal())
                .toList();
    }

    @Test
    void whoWasNeverAskedIsNotKnownToBeSafe() {
        var golden = golden(from("log", 1).phone(OLD));
        assertThat(golden.contact().state()).isEqualTo(SafeContact.State.NOT_ASKED);
        assertThat(open(golden)).containsExactly("+441632960001");
    }

    @Test
    void aNewNoClosesEveryWay() {
        var golden = golden(
                from("triage", 1).on("2026-01-01").phone(OLD).safe("yes"),
                from("triage", 2).on("2026-02-01").safe("no"),
                from("log", 3).on("2026-03-01").phone(NEW));
        assertThat(golden.contact().state()).isEqualTo(SafeContact.State.NOT_SAFE);
        assertThat(open(golden)).isEmpty();
        assertThat(golden.contact().closed()).hasSize(2);
    }

    @Test
    void aNumberThatCameWithANoStaysClosedWhenAnotherIsSafe() {
        var golden = golden(
                from("triage", 1).on("2026-01-01").phone(OLD).safe("no"),
                from("triage", 2).on("2026-02-01").phone(NEW).safe("yes"),
                from("log", 3).on("2026-03-01").phone(OLD));
        assertThat(golden.contact().state()).isEqualTo(SafeContact.State.SAFE);
        assertThat(open(golden)).containsExactly("+441632960002");
        assertThat(golden.contact().closed()).hasSize(1);
    }

    @Test
    void theSameNumberWithAYesIsOpenAgain() {
        var golden = golden(
                from("triage", 1).on("2026-01-01").phone(OLD).safe("no"),
                from("triage", 2).on("2026-02-01").phone(OLD).safe("yes"));
        assertThat(open(golden)).containsExactly("+441632960001");
    }

    @Test
    void ofAYesAndANoOnOneDayTheNoCounts() {
        assertThat(golden(
                                from("triage", 1).phone(OLD).safe("yes"),
                                from("triage", 2).safe("no"))
                        .contact()
                        .state())
                .isEqualTo(SafeContact.State.NOT_SAFE);
    }

    @Test
    void aWordThatIsNoPlainYesIsANo() {
        assertThat(open(golden(from("triage", 1).phone(OLD).safe("only-in-the-morning"))))
                .isEmpty();
    }
}
