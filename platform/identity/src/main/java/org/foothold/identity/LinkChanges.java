package org.foothold.identity;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.foothold.events.RecordRef;
import org.foothold.events.citizens.CitizenAbsorbed;
import org.foothold.events.citizens.CitizenEvents;
import org.foothold.events.citizens.RecordLinked;
import org.foothold.outbox.IncomingEvent;

/**
 * A batch of events folded: of each record and each absorbed id the newest word, sorted by id, so that two batches lock
 * rows in one order.
 */
record LinkChanges(List<Link> links, List<Absorbed> absorbed) {

    /** @param citizen null when the record was withdrawn */
    record Link(RecordRef record, UUID citizen, long version) {}

    record Absorbed(UUID citizen, UUID into, long version) {}

    static LinkChanges of(List<IncomingEvent> events) {
        Map<RecordRef, Link> links = new HashMap<>();
        Map<UUID, Absorbed> absorbed = new HashMap<>();
        for (IncomingEvent event : events) {
            long version = event.aggregateVersion();
            if (event.is(CitizenEvents.RECORD_LINKED)) {
                RecordLinked linked = event.as(CitizenEvents.RECORD_LINKED);
                keepNewest(links, new Link(linked.recordRef(), linked.citizenId(), version));
            } else if (event.is(CitizenEvents.RECORD_WITHDRAWN)) {
                RecordRef record = event.as(CitizenEvents.RECORD_WITHDRAWN).recordRef();
                keepNewest(links, new Link(record, null, version));
            } else if (event.is(CitizenEvents.CITIZEN_ABSORBED)) {
                CitizenAbsorbed gone = event.as(CitizenEvents.CITIZEN_ABSORBED);
                absorbed.merge(
                        gone.citizenId(),
                        new Absorbed(gone.citizenId(), gone.absorbedInto(), version),
                        (one, other) -> one.version() > other.version() ? one : other);
            }
        }
        return new LinkChanges(
                links.values().stream()
                        .sorted(Comparator.comparing(link -> link.record().id()))
                        .toList(),
                absorbed.values().stream()
                        .sorted(Comparator.comparing(Absorbed::citizen))
                        .toList());
    }

    private static void keepNewest(Map<RecordRef, Link> links, Link link) {
        links.merge(link.record(), link, (one, other) -> one.version() > other.version() ? one : other);
    }
}
