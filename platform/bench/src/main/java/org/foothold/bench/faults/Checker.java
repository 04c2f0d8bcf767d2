package org.foothold.bench.faults;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Compares what was acknowledged with what is there. A repeated delivery (the same event id again) is no fault: readers absorb it;
 * a second event for the same effect is one.
 */
public final class Checker {

    /** What can have gone wrong with one record. */
    public enum Fault {
        /** Acknowledged, and not in the service's database. */
        LOST_STATE,
        /** Acknowledged, and no event tells of it. */
        LOST_EVENT,
        /** Told of, and not in the projection, or not as it should be there. */
        LOST_IN_VIEW,
        /** One command, two effects. */
        DOUBLED,
        /** A later change of a flag told before an earlier one. */
        INVERTED
    }

    private Checker() {}

    /** The faults found, with the records they concern; empty when all is well. */
    public static Map<Fault, List<UUID>> check(Map<UUID, Ledger.Entry> acknowledged, Observed observed) {
        var faults = new LinkedHashMap<Fault, List<UUID>>();
        acknowledged.forEach((record, entry) -> faultsOf(record, entry, observed)
                .forEach(fault ->
                        faults.computeIfAbsent(fault, any -> new ArrayList<>()).add(record)));
        return faults;
    }

    private static List<Fault> faultsOf(UUID record, Ledger.Entry entry, Observed observed) {
        var faults = new ArrayList<Fault>();
        var flags = observed.flagsOfRecord().getOrDefault(record, List.of());
        var events = firstDeliveries(observed.eventsOfFlag().getOrDefault(entry.flag(), List.of()));
        var raised = events.stream().filter(Observed.Event::isRaised).count();
        var resolved = events.size() - raised;
        if (!flags.contains(entry.flag())) {
            faults.add(Fault.LOST_STATE);
        }
        if (raised == 0 || (entry.resolved() && resolved == 0)) {
            faults.add(Fault.LOST_EVENT);
        }
        if (flags.size() > 1 || raised > 1 || resolved > 1) {
            faults.add(Fault.DOUBLED);
        }
        if (!inOrder(events)) {
            faults.add(Fault.INVERTED);
        }
        var open = observed.openInView().get(entry.flag());
        if (open == null || (entry.resolved() && open)) {
            faults.add(Fault.LOST_IN_VIEW);
        }
        return faults;
    }

    private static List<Observed.Event> firstDeliveries(List<Observed.Event> log) {
        var known = new HashSet<UUID>();
        return log.stream().filter(event -> known.add(event.id())).toList();
    }

    private static boolean inOrder(List<Observed.Event> events) {
        for (int i = 1; i < events.size(); i++) {
            if (events.get(i).version() < events.get(i - 1).version()) {
                return false;
            }
        }
        return true;
    }
}
