package org.foothold.citizens.extract.application;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.foothold.citizens.extract.domain.Extract;
import org.foothold.citizens.extract.domain.ExtractState;
import org.foothold.citizens.ingest.application.WithdrawOneByOne.Due;
import org.foothold.citizens.ingest.application.WithdrawOneByOne.Outcome;

/** Where it is kept what became of those whom complete files no longer have. One comes into being with the end of its import. */
public interface Extracts {

    /**
     * @param rows of the file
     * @param records that the source had before it
     * @param missing of them, that it no longer has
     * @param newer whether a later complete file of the source was read already
     */
    record Counted(long rows, long records, long missing, boolean newer) {}

    Uni<Optional<Extract>> find(UUID importId);

    /** Those of the imports that wait for a person's decision. */
    Uni<Set<UUID>> waiting(Collection<UUID> importIds);

    /** Takes one that is to be counted or gone through for a worker, while no later import of its source is being read. */
    Uni<Optional<Extract>> claim(UUID worker, Instant now, Instant leasedUntil);

    Uni<Counted> count(Extract extract);

    /** Keeps what was counted; earlier complete files of the source decide no more. False when another worker has taken it over. */
    Uni<Boolean> counted(Extract extract, UUID worker, Counted counted, ExtractState next, Instant now);

    /** The records that the file no longer has, as they are found when their turn comes. */
    Due missing(Extract extract, Advance advance);

    /** Counts what became of a record and moves the checkpoint; false when another worker has taken it over. */
    Uni<Boolean> advance(
            SqlConnection tx, UUID importId, UUID worker, UUID record, Outcome outcome, Instant leasedUntil);

    Uni<Void> finish(UUID importId, UUID worker, Instant now);

    /** Locked until the transaction ends. */
    Uni<Optional<Extract>> lock(SqlConnection tx, UUID importId);

    /** Whether an import of the source that was handed in later has begun. */
    Uni<Boolean> newerBegan(SqlConnection tx, Extract extract);

    Uni<Void> answer(SqlConnection tx, UUID importId, ExtractState next, Extract.Answer answer);

    /** Keeps how far it is, in the transaction of the record. */
    @FunctionalInterface
    interface Advance {
        Uni<Boolean> to(SqlConnection tx, UUID record, Outcome outcome);
    }
}
