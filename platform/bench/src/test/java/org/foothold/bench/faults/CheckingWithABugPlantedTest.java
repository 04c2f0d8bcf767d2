package org.foothold.bench.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A hundred people flagged and resolved without fault; then one fault at a time, which the checker must find, and no other. */
class CheckingWithABugPlantedTest {

    private final Map<UUID, Ledger.Entry> acknowledged = new HashMap<>();
    private final Map<UUID, List<UUID>> flags = new HashMap<>();
    private final Map<UUID, List<Observed.Event>> events = new HashMap<>();
    private final Map<UUID, Boolean> open = new HashMap<>();
    private UUID record;
    private UUID flag;

    @BeforeEach
    void allIsWell() {
        for (int i = 0; i < 100; i++) {
            record = UUID.randomUUID();
            flag = UUID.randomUUID();
            acknowledged.put(record, new Ledger.Entry(flag, true));
            flags.put(record, new ArrayList<>(List.of(flag)));
            events.put(flag, new ArrayList<>(List.of(event("raised", 1), event("resolved", 2))));
            open.put(flag, false);
        }
    }

    @Test
    void nothingIsFoundWhereNothingIsWrong() {
        assertThat(check()).isEmpty();
    }

    @Test
    void deliveringAgainWithTheSameIdIsNoFault() {
        events.get(flag).addAll(List.copyOf(events.get(flag)));
        assertThat(check()).isEmpty();
    }

    @Test
    void anAcknowledgementBeforeTheCommitIsFound() {
        flags.remove(record);
        assertThat(check()).isEqualTo(Map.of(Checker.Fault.LOST_STATE, List.of(record)));
    }

    @Test
    void aStateSavedWithoutItsEventIsFound() {
        events.get(flag).removeLast();
        assertThat(check()).isEqualTo(Map.of(Checker.Fault.LOST_EVENT, List.of(record)));
    }

    @Test
    void aRepeatThatWasCarriedOutTwiceIsFound() {
        flags.get(record).add(UUID.randomUUID());
        assertThat(check()).isEqualTo(Map.of(Checker.Fault.DOUBLED, List.of(record)));
    }

    @Test
    void aSecondEventForOneEffectIsFound() {
        events.get(flag).add(event("resolved", 2));
        assertThat(check()).isEqualTo(Map.of(Checker.Fault.DOUBLED, List.of(record)));
    }

    @Test
    void eventsOfOneFlagInTheWrongOrderAreFound() {
        Collections.reverse(events.get(flag));
        assertThat(check()).isEqualTo(Map.of(Checker.Fault.INVERTED, List.of(record)));
    }

    @Test
    void anEventThatTheProjectionDroppedIsFound() {
        open.put(flag, true);
        assertThat(check()).isEqualTo(Map.of(Checker.Fault.LOST_IN_VIEW, List.of(record)));
    }

    private Map<Checker.Fault, List<UUID>> check() {
        return Checker.check(acknowledged, new Observed(flags, events, open));
    }

    private static Observed.Event event(String verb, long version) {
        return new Observed.Event(UUID.randomUUID(), "foothold.triage.flag." + verb + ".v1", version);
    }
}
