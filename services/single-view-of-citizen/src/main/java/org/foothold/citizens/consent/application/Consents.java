package org.foothold.citizens.consent.application;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlClient;
import io.vertx.mutiny.sqlclient.SqlConnection;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.foothold.events.Purpose;

/** Where consents are kept. */
public interface Consents {

    /** A consent that is new or has changed. */
    record Changed(UUID id, long version) {}

    /** Keeps what was said; nothing comes back when it had been said before. */
    Uni<Optional<Changed>> say(
            SqlConnection tx, UUID newId, UUID recordId, Purpose purpose, boolean given, Instant now);

    /** The newest word of a citizen on a purpose, over all their records; nothing when they never said. */
    Uni<Optional<Boolean>> newestOf(SqlClient client, UUID citizen, Purpose purpose, String organisation);
}
