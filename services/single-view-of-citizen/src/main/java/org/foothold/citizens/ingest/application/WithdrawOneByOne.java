package org.foothold.citizens.ingest.application;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.foothold.citizens.ingest.application.Withdrawals.Held;
import org.foothold.citizens.legalhold.domain.LegalHold;
import org.foothold.kernel.RuleViolation;
import org.jboss.logging.Logger;

/**
 * Withdraws many records, every one in a transaction of its own in which it is asked once more whether it is due, and in which the checkpoint
 * moves. A record that must stay is told of with its reason and holds up nothing.
 */
@ApplicationScoped
public class WithdrawOneByOne {

    private static final Logger LOG = Logger.getLogger(WithdrawOneByOne.class);
    private static final int RECORDS_AT_ONCE = 200;

    private final Pool pool;
    private final WithdrawRecord withdrawRecord;

    WithdrawOneByOne(Pool pool, WithdrawRecord withdrawRecord) {
        this.pool = pool;
        this.withdrawRecord = withdrawRecord;
    }

    /** What can become of a record whose turn it is. */
    public enum Outcome {
        WITHDRAWN,
        /** A legal hold stands on the person. */
        HELD,
        /** It keeps the person safe while other records of them are here. */
        GUARDING,
        FAILED,
        /** No longer due. */
        STAYED
    }

    /**
     * A record that is due when its turn comes.
     *
     * @param guarding whether it stays for what it says of the person's safety
     */
    public record Candidate(Held held, boolean guarding) {}

    /** Which records, and where it is kept how far it is. */
    public interface Due {

        /** The next ones, in the order of their ids. */
        Uni<List<UUID>> next(Optional<UUID> after, int most);

        /** The record when it is due still, locked. */
        Uni<Optional<Candidate>> find(SqlConnection tx, UUID record);

        /** Counts it and moves the checkpoint; false when somebody else goes on with this work. */
        Uni<Boolean> advance(SqlConnection tx, UUID record, Outcome outcome);
    }

    /**
     * Fails when somebody else has taken the work over; nothing was done then that they do not know of.
     *
     * @param after the checkpoint
     */
    public Uni<Void> withdraw(Optional<UUID> after, Due due) {
        AtomicReference<Optional<UUID>> last = new AtomicReference<>(after);
        return Multi.createBy()
                .repeating()
                .uni(() -> due.next(last.get(), RECORDS_AT_ONCE)
                        .call(records -> all(due, records))
                        .invoke(records -> last.set(records.isEmpty() ? last.get() : Optional.of(records.getLast()))))
                .whilst(records -> !records.isEmpty())
                .collect()
                .last()
                .replaceWithVoid();
    }

    private Uni<Void> all(Due due, List<UUID> records) {
        return Multi.createFrom()
                .iterable(records)
                .onItem()
                .transformToUniAndConcatenate(record -> one(due, record))
                .collect()
                .last()
                .replaceWithVoid();
    }

    private Uni<Void> one(Due due, UUID record) {
        return pool.withTransaction(tx -> withdrawRecord
                        .waitForTheTurn(tx)
                        .chain(() -> due.find(tx, record))
                        .chain(found -> withdraw(tx, found))
                        .chain(outcome -> advance(tx, due, record, outcome)))
                .onFailure(failure -> !(failure instanceof TakenOver))
                .recoverWithUni(failure -> pool.withTransaction(tx -> advance(tx, due, record, kept(record, failure))));
    }

    private Uni<Outcome> withdraw(SqlConnection tx, Optional<Candidate> found) {
        if (found.isEmpty()) {
            return Uni.createFrom().item(Outcome.STAYED);
        }
        return found.get().guarding()
                ? Uni.createFrom().item(Outcome.GUARDING)
                : withdrawRecord.withdraw(tx, found.get().held()).replaceWith(Outcome.WITHDRAWN);
    }

    private static Outcome kept(UUID record, Throwable failure) {
        if (failure instanceof RuleViolation violation && violation.rule().equals(LegalHold.REFUSAL)) {
            return Outcome.HELD;
        }
        LOG.errorf(failure, "Record %s could not be withdrawn", record);
        return Outcome.FAILED;
    }

    private static Uni<Void> advance(SqlConnection tx, Due due, UUID record, Outcome outcome) {
        return due.advance(tx, record, outcome)
                .invoke(ours -> {
                    if (!ours) {
                        throw new TakenOver();
                    }
                })
                .replaceWithVoid();
    }

    /** Another process goes on with the work, or newer work has taken its place. */
    private static final class TakenOver extends IllegalStateException {
        TakenOver() {
            super("another process has taken this withdrawing over");
        }
    }
}
