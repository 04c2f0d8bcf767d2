package org.foothold.citizens.record.application;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.foothold.citizens.record.domain.SourceRecord;

/** Where records are kept. */
public interface Records {

    /**
     * A record that was new or changed.
     *
     * @param id the id it is known by: an earlier one where the source had sent it before
     * @param added false when it had been known with other content
     */
    record Taken(UUID id, long version, boolean added, SourceRecord record) {}

    /**
     * Keeps what is new or changed, with its contact points, and queues it for linking. The rest is not in the answer; of all of
     * them it is remembered that they were seen.
     *
     * @param seenAt when their source had them: for a file, when that was handed in
     */
    Uni<List<Taken>> keep(SqlConnection tx, List<SourceRecord> records, Instant seenAt, Instant now);

    /** Remembers of those that are here that their row in a file was set aside. */
    Uni<Void> setAside(SqlConnection tx, String sourceSystem, Collection<String> sourceIds, Instant handedInAt);

    /** Until the transaction ends nobody else keeps records: whoever takes some away does not meet them half-way. */
    Uni<Void> waitUntilNobodyTakesIn(SqlConnection tx);
}
