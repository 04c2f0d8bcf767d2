package org.foothold.citizens.ingest.application;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import java.util.Optional;
import java.util.UUID;
import org.foothold.events.RecordRef;

/** Where records are found to be taken back, and removed. */
public interface Withdrawals {

    /** A record that is here, and the version it has. */
    record Held(RecordRef ref, long version) {}

    /** Locked, together with all taking in of records, until the transaction ends. */
    Uni<Optional<Held>> find(SqlConnection tx, String sourceSystem, String sourceId);

    /**
     * Removes the record and all that was derived from it. Left are its id with the version, and what people said it is not.
     *
     * @param version that of the withdrawal
     */
    Uni<Void> remove(SqlConnection tx, Held record, long version);

    /** What was worked out of somebody no longer holds. */
    Uni<Void> forgetIndicators(SqlConnection tx, UUID citizen);
}
