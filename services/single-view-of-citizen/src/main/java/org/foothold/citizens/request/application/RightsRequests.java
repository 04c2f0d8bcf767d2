package org.foothold.citizens.request.application;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.foothold.citizens.request.domain.RightsRequest;

/** Where requests are kept. */
public interface RightsRequests {

    /** False when the same is open already. */
    Uni<Boolean> add(SqlConnection tx, RightsRequest request);

    Uni<Void> save(SqlConnection tx, RightsRequest changed);

    Uni<Optional<RightsRequest>> find(UUID id);

    Uni<Optional<RightsRequest>> findToChange(SqlConnection tx, UUID id);

    /** Those that an account made for a person, newest first. */
    Uni<List<RightsRequest>> of(SqlConnection tx, Collection<UUID> citizens, String account);

    /** Those that are open, the first due first; then what was answered last. */
    Uni<List<RightsRequest>> queue(int most);

    /** Puts it down as a decision of the officer that two records are of one person; nothing ever parts them but a person. */
    Uni<Void> tie(SqlConnection tx, UUID verdict, UUID record, UUID other, String by, Instant now);
}
