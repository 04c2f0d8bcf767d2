package org.foothold.triage.held.application;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.foothold.events.RecordRef;
import org.foothold.identity.RecordIdentity;

/** Knows under which other records of ours the single view knows the person of a record; of whoever is restricted, none. */
@ApplicationScoped
class SamePerson {
    private static final int AT_MOST = 50;

    private final RecordIdentity identity;
    private final OpenCitizens openCitizens;
    private final Pool pool;

    SamePerson(RecordIdentity identity, OpenCitizens openCitizens, Pool pool) {
        this.identity = identity;
        this.openCitizens = openCitizens;
        this.pool = pool;
    }

    Uni<List<UUID>> othersThan(UUID recordId) {
        var record = new RecordRef("triage", recordId);
        return identity.citizenOf(pool, Set.of(record)).chain(citizens -> {
            var citizen = citizens.get(record);
            return citizen == null
                    ? none()
                    : openCitizens.isOpen(citizen).chain(open -> open ? othersOf(citizen, record) : none());
        });
    }

    private Uni<List<UUID>> othersOf(UUID citizen, RecordRef record) {
        return identity.recordsOf(pool, citizen, AT_MOST).map(records -> others(record, records));
    }

    private static Uni<List<UUID>> none() {
        return Uni.createFrom().item(List.of());
    }

    private static List<UUID> others(RecordRef record, Set<RecordRef> records) {
        return records.stream()
                .filter(other -> other.service().equals("triage") && !other.equals(record))
                .map(RecordRef::id)
                .toList();
    }
}
