package org.foothold.triage.wellbeing.application;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.foothold.events.RecordRef;
import org.foothold.identity.RecordIdentity;
import org.foothold.kernel.NotFound;
import org.foothold.triage.held.application.HeldConversations;
import org.foothold.triage.held.application.OpenCitizens;
import org.foothold.triage.held.domain.Worker;

/**
 * Finds who is meant by a reference, for a worker who may ask them. The council's own staff may for everybody who is restricted to no team; whoever holds a
 * conversation with somebody may for that person. For anybody else nobody is there.
 */
@ApplicationScoped
public class OpenPeople {
    private static final String CITIZEN = "citizen";
    private static final int MOST_RECORDS = 200;

    private final RecordIdentity identity;
    private final OpenCitizens openCitizens;
    private final HeldConversations held;
    private final Pool pool;

    OpenPeople(RecordIdentity identity, OpenCitizens openCitizens, HeldConversations held, Pool pool) {
        this.identity = identity;
        this.openCitizens = openCitizens;
        this.held = held;
        this.pool = pool;
    }

    /** @throws NotFound when there is nobody, or nobody for this worker */
    public Uni<OpenPerson> open(RecordRef person, Worker worker) {
        return person.service().equals(CITIZEN)
                ? identity.survivorOf(pool, List.of(person.id()))
                        .chain(survivors -> known(survivors.getOrDefault(person.id(), person.id()), worker))
                        .onItem()
                        .ifNull()
                        .failWith(NotFound::new)
                : byRecord(person, worker);
    }

    private Uni<OpenPerson> byRecord(RecordRef record, Worker worker) {
        return identity.citizenOf(pool, Set.of(record))
                .chain(citizens -> citizens.containsKey(record)
                        ? known(citizens.get(record), worker)
                        : Uni.createFrom().nullItem())
                .onItem()
                .ifNull()
                .switchTo(() -> heldBy(record, worker))
                .map(open -> new OpenPerson(record, open.records(), open.onlyOwn()));
    }

    /** Null when the worker may not see them, or they have no record. */
    private Uni<OpenPerson> known(UUID citizen, Worker worker) {
        if (worker.organisation().isPresent()) {
            return Uni.createFrom().nullItem();
        }
        return openCitizens
                .isOpen(citizen)
                .chain(open -> open
                        ? identity.recordsOf(pool, citizen, MOST_RECORDS)
                        : Uni.createFrom().item(Set.<RecordRef>of()))
                .map(records -> records.stream()
                        .min(Comparator.comparing(RecordRef::id))
                        .map(first -> new OpenPerson(first, records, false))
                        .orElse(null));
    }

    private Uni<OpenPerson> heldBy(RecordRef record, Worker worker) {
        return Panache.withSession(() -> held.holds(worker, record.id())).map(holds -> {
            if (!holds || !record.service().equals("triage")) {
                throw new NotFound();
            }
            return new OpenPerson(record, Set.of(record), true);
        });
    }
}
