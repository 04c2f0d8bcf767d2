package org.foothold.dashboard.views.store;

import io.agroal.api.AgroalDataSource;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import org.foothold.dashboard.views.domain.TimelineRow;
import org.postgresql.PGConnection;

/**
 * Copies timeline entries into a generation that nobody reads yet: PostgreSQL's COPY, which the reactive client does not
 * have, on a JDBC connection and a worker thread of its own. All of them go in, or none.
 */
@ApplicationScoped
class TimelineCopy {

    private static final String COPY = """
            copy dashboard_%d.timeline_entry (record_service, record_id, occurred_at, event_id, kind, restricted, detail)
            from stdin (format binary)
            """;

    private static final int BUFFER = 64 * 1024;

    private final AgroalDataSource database;

    TimelineCopy(AgroalDataSource database) {
        this.database = database;
    }

    Uni<Void> copy(int generation, Collection<TimelineRow> entries) {
        return entries.isEmpty()
                ? Uni.createFrom().voidItem()
                : Uni.createFrom()
                        .voidItem()
                        .emitOn(Infrastructure.getDefaultWorkerPool())
                        .invoke(() -> copyNow(generation, entries));
    }

    private void copyNow(int generation, Collection<TimelineRow> entries) {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            connection.createStatement().execute("set local synchronous_commit = off");
            connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn(COPY.formatted(generation), TimelineBinary.of(entries), BUFFER);
            connection.commit();
        } catch (SQLException refused) {
            throw new CopyRefused(refused);
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
    }

    /** PostgreSQL took none of the entries. */
    static final class CopyRefused extends RuntimeException {
        CopyRefused(SQLException refused) {
            super(refused.getSQLState(), refused);
        }
    }
}
