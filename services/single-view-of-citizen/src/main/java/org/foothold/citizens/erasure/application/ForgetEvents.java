package org.foothold.citizens.erasure.application;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.foothold.events.RecordRef;
import org.foothold.events.Restriction;
import org.foothold.events.citizens.CitizenEvents;
import org.foothold.events.citizens.ProfileChanged;
import org.foothold.events.citizens.RecordWithdrawn;
import org.foothold.outbox.OutgoingEvent;

/** What makes other services forget somebody: their records are withdrawn, and every id they had is erased. */
final class ForgetEvents {

    private ForgetEvents() {}

    /** @param records and citizens the rows that go, as the tables held them */
    static List<OutgoingEvent<?>> of(
            List<Map<String, Object>> records, List<Map<String, Object>> citizens, Instant now) {
        List<OutgoingEvent<?>> events = new ArrayList<>();
        for (Map<String, Object> record : records) {
            events.add(new OutgoingEvent<>(
                    CitizenEvents.RECORD_WITHDRAWN,
                    id(record),
                    version(record) + 1,
                    now,
                    Restriction.NONE,
                    new RecordWithdrawn(new RecordRef((String) record.get("service"), id(record)), true)));
        }
        for (Map<String, Object> citizen : citizens) {
            events.add(new OutgoingEvent<>(
                    CitizenEvents.PROFILE_CHANGED,
                    id(citizen),
                    version(citizen) + 1,
                    now,
                    Restriction.NONE,
                    new ProfileChanged(id(citizen), null, null, Restriction.NONE.code(), null, null, true)));
        }
        return events;
    }

    private static UUID id(Map<String, Object> row) {
        return UUID.fromString((String) row.get("id"));
    }

    private static long version(Map<String, Object> row) {
        return ((Number) row.get("version")).longValue();
    }
}
