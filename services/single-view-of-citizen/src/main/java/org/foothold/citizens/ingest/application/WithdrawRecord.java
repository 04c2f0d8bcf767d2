package org.foothold.citizens.ingest.application;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.foothold.citizens.consent.application.OutliveRecord;
import org.foothold.citizens.imports.application.Mappings;
import org.foothold.citizens.ingest.application.Withdrawals.Held;
import org.foothold.citizens.legalhold.application.LegalHolds;
import org.foothold.citizens.linking.application.Links;
import org.foothold.citizens.linking.application.Relink;
import org.foothold.citizens.record.application.Records;
import org.foothold.citizens.subject.application.DataSubjects;
import org.foothold.citizens.subject.domain.DataSubject;
import org.foothold.events.RecordRef;
import org.foothold.events.Restriction;
import org.foothold.events.citizens.CitizenEvents;
import org.foothold.events.citizens.RecordWithdrawn;
import org.foothold.kernel.NotFound;
import org.foothold.outbox.Outbox;
import org.foothold.outbox.OutgoingEvent;

/**
 * Takes a record back because its source no longer has it, in one transaction, while nobody links: it leaves its person, and whether
 * the rest of them is still one person is decided anew. What is not here is withdrawn already: nothing happens.
 */
@ApplicationScoped
public class WithdrawRecord {

    private final Pool pool;
    private final Mappings mappings;
    private final Withdrawals withdrawals;
    private final Records records;
    private final Links links;
    private final Relink relink;
    private final DataSubjects subjects;
    private final LegalHolds holds;
    private final OutliveRecord outliveRecord;
    private final Outbox outbox;
    private final InstantSource clock;

    WithdrawRecord(
            Pool pool,
            Mappings mappings,
            Withdrawals withdrawals,
            Records records,
            Links links,
            Relink relink,
            DataSubjects subjects,
            LegalHolds holds,
            OutliveRecord outliveRecord,
            Outbox outbox,
            InstantSource clock) {
        this.pool = pool;
        this.mappings = mappings;
        this.withdrawals = withdrawals;
        this.records = records;
        this.links = links;
        this.relink = relink;
        this.subjects = subjects;
        this.holds = holds;
        this.outliveRecord = outliveRecord;
        this.outbox = outbox;
        this.clock = clock;
    }

    /**
     * @throws NotFound for a mapping nobody has
     * @throws org.foothold.kernel.RuleViolation while the person is on legal hold
     */
    public Uni<Void> withdraw(String mappingName, String sourceId) {
        String system = mappings.find(mappingName).orElseThrow(NotFound::new).sourceSystem();
        return pool.withTransaction(tx -> waitForTheTurn(tx)
                .chain(() -> withdrawals.find(tx, system, sourceId))
                .chain(held -> held.isEmpty() ? Uni.createFrom().voidItem() : withdraw(tx, held.get())));
    }

    /** Until the transaction ends nobody else links, takes in or withdraws. Comes before any record is locked. */
    public Uni<Void> waitForTheTurn(SqlConnection tx) {
        return links.waitToBeTheOnlyOne(tx).chain(() -> records.waitUntilNobodyTakesIn(tx));
    }

    /**
     * In the caller's transaction, once it is its turn.
     *
     * @throws org.foothold.kernel.RuleViolation while the person is on legal hold
     */
    public Uni<Void> withdraw(SqlConnection tx, Held held) {
        return subjects.find(tx, held.ref()).chain(person -> withdraw(tx, held, person, clock.instant()));
    }

    private Uni<Void> withdraw(SqlConnection tx, Held held, Optional<DataSubject> person, Instant now) {
        return holds.standing(tx, person.map(DataSubject::citizens).orElse(List.of()))
                .invoke(hold -> hold.ifPresent(standing -> {
                    throw standing.refusal();
                }))
                .chain(() -> outliveRecord.outlive(
                        tx,
                        held.ref(),
                        person.map(DataSubject::records).orElse(List.of()).stream()
                                .filter(record -> !record.equals(held.ref().id()))
                                .toList()))
                .chain(() -> withdrawals.remove(tx, held, held.version() + 1))
                .chain(() -> outbox.append(tx, List.of(withdrawn(held.ref(), held.version() + 1, now))))
                .chain(() -> person.isEmpty()
                        ? Uni.createFrom().voidItem()
                        : relink.afterLosing(tx, person.get().citizen())
                                .chain(() -> withdrawals.forgetIndicators(
                                        tx, person.get().citizen())));
    }

    private static OutgoingEvent<RecordWithdrawn> withdrawn(RecordRef record, long version, Instant now) {
        return new OutgoingEvent<>(
                CitizenEvents.RECORD_WITHDRAWN,
                record.id(),
                version,
                now,
                Restriction.NONE,
                new RecordWithdrawn(record));
    }
}
