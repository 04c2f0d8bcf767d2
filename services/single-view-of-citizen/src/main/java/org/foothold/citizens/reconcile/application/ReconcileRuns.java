package org.foothold.citizens.reconcile.application;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.foothold.citizens.reconcile.domain.ReconcileRun;

/** Where runs are kept. At most one is open. */
public interface ReconcileRuns {

    /** A new run, or the one that is open. */
    Uni<ReconcileRun> request(UUID id, String by, Instant now);

    Uni<Optional<ReconcileRun>> find(UUID id);

    Uni<List<ReconcileRun>> newest(int most);

    /** Takes the open run for a worker, when no other holds it. */
    Uni<Optional<ReconcileRun>> claim(UUID worker, Instant now, Instant leasedUntil);

    /** The next citizens after one, in the order of their ids; from the first when it is empty. */
    Uni<List<UUID>> next(SqlConnection tx, Optional<UUID> after, int most);

    /** Moves the checkpoint; false when another worker has taken the run over. */
    Uni<Boolean> advance(SqlConnection tx, UUID run, UUID worker, Step step, Instant leasedUntil);

    /** How far one piece came. */
    record Step(UUID last, int citizens, int moved, int left) {}

    Uni<Void> finish(UUID run, UUID worker, Instant now);
}
