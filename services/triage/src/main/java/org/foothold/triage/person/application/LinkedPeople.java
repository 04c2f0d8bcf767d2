package org.foothold.triage.person.application;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** Remembers which records the single view has linked, within a consumer's transaction. */
public interface LinkedPeople {
    Uni<Void> linked(SqlConnection tx, Map<UUID, Instant> linkedAt);
}
