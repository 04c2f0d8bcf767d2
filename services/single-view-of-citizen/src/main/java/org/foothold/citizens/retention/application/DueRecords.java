package org.foothold.citizens.retention.application;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.foothold.citizens.ingest.application.WithdrawOneByOne.Candidate;
import org.foothold.citizens.retention.domain.RetentionRule;
import org.foothold.citizens.retention.domain.SourceRun;

/** Where records are counted and found whose time is over. */
public interface DueRecords {

    /** @param due of the records of the source */
    record Counted(long records, long due) {}

    /** The sources that have records, in their order. */
    Uni<List<String>> sources();

    Uni<Counted> count(RetentionRule rule, LocalDate today);

    /** The next due records, in the order of their ids. */
    Uni<List<UUID>> next(SourceRun source, Optional<UUID> after, int most);

    /**
     * The record when it is due still, locked. It guards when it says that somebody may not see the person, or that contact is not safe, while
     * another record of the person says nothing of the kind: without it the other would show.
     */
    Uni<Optional<Candidate>> find(SqlConnection tx, SourceRun source, UUID record);
}
