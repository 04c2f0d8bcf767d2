package org.foothold.dashboard.views.store;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import java.util.Collection;
import java.util.List;
import org.foothold.dashboard.views.domain.Row;

/** Writes the rows of one table with one statement. */
record Upsert<R extends Row<R>>(String sql, List<Column<R>> columns) {

    Uni<Void> write(SqlConnection tx, Collection<R> rows) {
        return rows.isEmpty()
                ? Uni.createFrom().voidItem()
                : tx.preparedQuery(sql).execute(Column.arrays(rows, columns)).replaceWithVoid();
    }
}
