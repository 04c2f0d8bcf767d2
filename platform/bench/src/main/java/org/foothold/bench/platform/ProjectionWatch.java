package org.foothold.bench.platform;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.postgresql.PGConnection;

/**
 * Notes when each flagged record becomes visible on the dashboard: the projection announces the records it has changed in the
 * transaction that changes them, so that pages update themselves; the announcement arrives when the row can be read.
 */
public final class ProjectionWatch implements AutoCloseable {

    private static final int POLL_MS = 50;

    private final RunningPlatform platform;
    private final Connection connection;
    private final Map<UUID, Long> visibleAt = new ConcurrentHashMap<>();
    private final Thread thread = new Thread(this::listen, "projection");
    private volatile boolean closing;

    public ProjectionWatch(RunningPlatform platform) throws SQLException {
        this.platform = platform;
        this.connection = platform.database("dashboard");
        connection.createStatement().execute("listen dashboard_people");
        thread.start();
    }

    /** When each record was seen, in the terms of {@link System#nanoTime()}. */
    public Map<UUID, Long> visibleAt() {
        return visibleAt;
    }

    /** How many of the records have their flag in the view that is served. */
    public int inTheView(Collection<UUID> records) throws SQLException {
        try (var admin = platform.database("dashboard");
                var serving = admin.createStatement().executeQuery("select generation from view_serving")) {
            serving.next();
            var query = "select count(*) from dashboard_%d.flag where record_id = any (?)".formatted(serving.getInt(1));
            try (var count = admin.prepareStatement(query)) {
                count.setArray(1, admin.createArrayOf("uuid", records.toArray()));
                var found = count.executeQuery();
                found.next();
                return found.getInt(1);
            }
        }
    }

    @Override
    public void close() throws SQLException, InterruptedException {
        closing = true;
        thread.join();
        connection.close();
    }

    private void listen() {
        try {
            var listener = connection.unwrap(PGConnection.class);
            while (!closing) {
                var announced = listener.getNotifications(POLL_MS);
                var now = System.nanoTime();
                if (announced != null) {
                    Arrays.stream(announced)
                            .flatMap(one -> Arrays.stream(one.getParameter().split(",")))
                            .filter(text -> text.length() == 36)
                            .forEach(text -> visibleAt.putIfAbsent(UUID.fromString(text), now));
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The dashboard's database went away: look at deploy/local/status.", e);
        }
    }
}
