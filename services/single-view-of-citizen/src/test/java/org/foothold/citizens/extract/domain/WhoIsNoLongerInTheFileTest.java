package org.foothold.citizens.extract.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.foothold.citizens.extract.domain.Extract.Answer;
import org.foothold.citizens.extract.domain.Extract.Counts;
import org.foothold.kernel.RuleViolation;
import org.junit.jupiter.api.Test;

class WhoIsNoLongerInTheFileTest {

    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");

    /** Something the source sent: a request of one record, or a file with good rows and rows set aside. */
    record Sent(Set<Integer> good, Set<Integer> setAside) {}

    @Provide
    Arbitrary<List<Sent>> history() {
        Arbitrary<Set<Integer>> ids = Arbitraries.integers().between(0, 6).set().ofMaxSize(6);
        return Combinators.combine(ids, ids).as(Sent::new).list().ofMinSize(1).ofMaxSize(8);
    }

    /** Whatever came before and after a complete file: gone are those it does not have, unless something later has them. */
    @Property
    void whoIsNeitherInTheFileNorInAnythingLaterGoesAndNobodyElse(
            @ForAll("history") List<Sent> history, @ForAll @IntRange(max = 7) int which) {
        int complete = which % history.size();
        Map<Integer, Instant> seen = new HashMap<>();
        Map<Integer, Instant> setAside = new HashMap<>();
        for (int i = 0; i < history.size(); i++) {
            Instant at = NOON.plusSeconds(i);
            history.get(i).good().forEach(id -> seen.merge(id, at, (one, other) -> one.isAfter(other) ? one : other));
            history.get(i).setAside().stream().filter(seen::containsKey).forEach(id -> setAside.put(id, at));
        }
        var file = new CompleteFile(NOON.plusSeconds(complete));
        Set<Integer> gone = new HashSet<>();
        seen.forEach((id, at) -> {
            if (file.noLongerHas(at, Optional.ofNullable(setAside.get(id)))) {
                gone.add(id);
            }
        });

        Set<Integer> expected = new HashSet<>();
        history.subList(0, complete).forEach(sent -> expected.addAll(sent.good()));
        history.subList(complete, history.size()).forEach(sent -> {
            expected.removeAll(sent.good());
            expected.removeAll(sent.setAside());
        });
        assertThat(gone).isEqualTo(expected);
    }

    /** Of two files it does not matter which is read first. */
    @Property
    void inWhicheverOrderTwoFilesAreReadTheLaterDecides(@ForAll("history") List<Sent> two) {
        List<Instant> moments = new ArrayList<>();
        for (int i = 0; i < two.size(); i++) {
            moments.add(NOON.plusSeconds(i));
        }
        Instant last = moments.getLast();
        var later = new CompleteFile(last);
        for (int id = 0; id <= 6; id++) {
            for (int i = 0; i < two.size(); i++) {
                if (two.get(i).good().contains(id)) {
                    boolean inLast = two.getLast().good().contains(id);
                    assertThat(later.noLongerHas(inLast ? last : moments.get(i), Optional.empty()))
                            .isEqualTo(!inLast);
                }
            }
        }
    }

    @Property
    void aPersonIsAskedOnlyWhereManyAreGone(
            @ForAll @LongRange(max = 100_000) long records, @ForAll @LongRange(max = 100_000) long missing) {
        boolean asks = new Guard(20, 10).asks(1, records, missing);
        assertThat(asks).isEqualTo(missing >= 20 && missing * 10 > records);
    }

    @Test
    void aFileWithoutRowsIsNeverBelievedByItself() {
        assertThat(new Guard(20, 10).asks(0, 1_000, 1)).isTrue();
        assertThat(new Guard(20, 10).asks(0, 0, 0)).isFalse();
        assertThat(new Guard(20, 10).asks(1, 19, 19)).isFalse();
        assertThat(new Guard(20, 10).asks(1, 200, 20)).isFalse();
        assertThat(new Guard(20, 10).asks(1, 199, 20)).isTrue();
    }

    private static Extract extract(ExtractState state, boolean answered) {
        return new Extract(
                UUID.randomUUID(),
                "register",
                NOON,
                state,
                100,
                50,
                Counts.NONE,
                Optional.empty(),
                answered ? Optional.of(new Answer("analyst", NOON)) : Optional.empty(),
                Optional.empty());
    }

    @Test
    void anAnswerCountsWhileItIsAskedAndOnlyOnce() {
        assertThat(extract(ExtractState.WAITING, false).answered(true, false)).isEqualTo(ExtractState.GOING);
        assertThat(extract(ExtractState.WAITING, false).answered(false, true)).isEqualTo(ExtractState.DECLINED);
        assertThat(extract(ExtractState.GOING, true).answered(true, true)).isEqualTo(ExtractState.GOING);
        assertThat(extract(ExtractState.DONE, true).answered(true, true)).isEqualTo(ExtractState.DONE);
        assertThat(extract(ExtractState.DECLINED, true).answered(false, false)).isEqualTo(ExtractState.DECLINED);
        refused("newer-import-began", extract(ExtractState.WAITING, false), true, true);
        refused("nothing-waits", extract(ExtractState.GOING, true), false, false);
        refused("nothing-waits", extract(ExtractState.GOING, false), true, false);
        refused("nothing-waits", extract(ExtractState.DECLINED, true), true, false);
        refused("nothing-waits", extract(ExtractState.OVERTAKEN, false), true, false);
        refused("nothing-waits", extract(ExtractState.COUNTING, false), true, false);
    }

    private static void refused(String rule, Extract extract, boolean go, boolean newer) {
        assertThatThrownBy(() -> extract.answered(go, newer))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        violation -> assertThat(violation.rule()).isEqualTo(rule));
    }
}
