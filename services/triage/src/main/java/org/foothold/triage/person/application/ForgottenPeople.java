package org.foothold.triage.person.application;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import java.util.Set;
import org.foothold.events.RecordRef;

/** Drops everything that this service keeps under records, within a consumer's transaction. Where nothing is kept, nothing happens. */
public interface ForgottenPeople {
    Uni<Void> forget(SqlConnection tx, Set<RecordRef> records);
}
