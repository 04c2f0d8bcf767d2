package org.foothold.bench.faults;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What there is to see after the storm.
 *
 * @param flagsOfRecord the flags in the service's own database, per record
 * @param eventsOfFlag the events on the topic, per flag, in the order of the log, repeated deliveries included
 * @param openInView per flag in the projection, whether it is open
 */
public record Observed(
        Map<UUID, List<UUID>> flagsOfRecord, Map<UUID, List<Event>> eventsOfFlag, Map<UUID, Boolean> openInView) {

    public record Event(UUID id, String type, long version) {
        boolean isRaised() {
            return type.endsWith("flag.raised.v1");
        }
    }
}
