package org.foothold.citizens.meeting.application;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.foothold.events.RecordRef;

/** The queue of people whose details are still to be fetched; it survives whatever happens to us. */
public interface PeopleToFetch {

    /** A person to fetch now. */
    record Due(RecordRef ref, int attempts) {}

    /** Queues people; one who is queued is only made due, and one whose fetch was given up gets another chance. */
    Uni<Void> add(SqlConnection tx, List<RecordRef> people, Instant now);

    /** Takes those that are due, and makes them due again at {@code again} should we not come to an end with them. */
    Uni<List<Due>> take(int most, Instant now, Instant again);

    Uni<Void> done(SqlConnection tx, UUID recordId);

    Uni<Void> failed(UUID recordId, Instant nextAttempt, String problem);

    Uni<Void> giveUp(UUID recordId, Instant now, String problem);
}
