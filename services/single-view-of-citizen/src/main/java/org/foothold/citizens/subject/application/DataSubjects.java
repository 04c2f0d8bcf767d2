package org.foothold.citizens.subject.application;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.foothold.citizens.subject.domain.DataSubject;
import org.foothold.citizens.subject.domain.HeldIn;
import org.foothold.events.RecordRef;

/** Finds a person by any of their references, and what every table holds of them. */
public interface DataSubjects {

    /** By a record, or by an id they have or had. */
    Uni<Optional<DataSubject>> find(SqlConnection tx, RecordRef reference);

    /** The rows of one table, whole, column by column; of lists of people only this one. */
    Uni<List<Map<String, Object>>> rows(SqlConnection tx, HeldIn table, DataSubject subject);

    Uni<Long> count(SqlConnection tx, HeldIn table, DataSubject subject);

    /** Removes them; the answer is how many went. */
    Uni<Long> remove(SqlConnection tx, HeldIn table, DataSubject subject);

    /** Removes the searches kept for workers: they are sealed, nobody knows whose they are. */
    Uni<Void> forgetSearches(SqlConnection tx);
}
