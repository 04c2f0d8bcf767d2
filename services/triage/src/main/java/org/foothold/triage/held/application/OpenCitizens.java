package org.foothold.triage.held.application;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import java.util.Map;
import java.util.UUID;

/** Who is restricted to no team, as the single view last told. */
public interface OpenCitizens {

    /** @param open they are restricted to nobody's team, and not erased */
    record Told(boolean open, long version) {}

    /** Within a consumer's transaction; of one citizen the newest word stands, in whatever order they come. */
    Uni<Void> told(SqlConnection tx, Map<UUID, Told> told);

    /** In doubt no: whoever nothing was told of counts as restricted. */
    Uni<Boolean> isOpen(UUID citizen);
}
