package org.foothold.citizens.retention.application;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.foothold.citizens.ingest.application.WithdrawOneByOne.Outcome;
import org.foothold.citizens.retention.domain.RetentionRun;
import org.foothold.citizens.retention.domain.SourceRun;

/** Where runs are kept. At most one is open. */
public interface RetentionRuns {

    /** The run, or the one that is open already. One that only waits for an officer makes room: what it asked is asked anew. */
    Uni<RetentionRun> request(RetentionRun run);

    Uni<Optional<RetentionRun>> find(UUID id);

    Uni<List<RetentionRun>> newest(int offset, int most);

    Uni<Long> howMany();

    /** Takes the open run for a worker, when there is something to do in it and no other holds it. */
    Uni<Optional<RetentionRun>> claim(UUID worker, Instant now, Instant leasedUntil);

    /** Keeps what was counted; the run is running then. */
    Uni<Void> counted(UUID run, UUID worker, List<SourceRun> sources);

    /** Counts what became of a record and moves the checkpoint to it; false when another worker has taken the run over. */
    Uni<Boolean> advance(
            SqlConnection tx, UUID run, UUID worker, String source, UUID record, Outcome outcome, Instant leasedUntil);

    Uni<Void> finishSource(UUID run, UUID worker, String source);

    /** Done, or waiting when a source does. */
    Uni<Void> finish(UUID run, UUID worker, Instant now);

    /** False when the source does not wait for an answer in this run. */
    Uni<Boolean> answer(SqlConnection tx, UUID run, String source, boolean go, SourceRun.Answer answer);
}
