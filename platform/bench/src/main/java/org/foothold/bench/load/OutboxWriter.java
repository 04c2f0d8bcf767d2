package org.foothold.bench.load;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;

/** One committer: each event is one transaction with one outbox row. */
public final class OutboxWriter implements OpenLoop.Sender {

    private static final String INSERT = """
            insert into outbox_event (id, topic, aggregate_id, type, source, subject, time, occurred_at, aggregate_version,
              correlation_id, restriction, data_class, data)
            values (?, ?, ?, 'foothold.bench.event.written.v1', '/sampleton/bench', ?, ?, ?, '1', ?, 'none', 'operational', ?)
            """;

    private final Connection connection;
    private final PreparedStatement insert;
    private final String topic;

    public OutboxWriter(Connection connection, String topic) throws SQLException {
        this.connection = connection;
        this.insert = connection.prepareStatement(INSERT);
        this.topic = topic;
    }

    @Override
    public void send(int number, long dueNanos) throws SQLException {
        var id = UUID.randomUUID();
        var now = Instant.now().toString();
        insert.setObject(1, id);
        insert.setString(2, topic);
        insert.setObject(3, id);
        insert.setString(4, id.toString());
        insert.setString(5, now);
        insert.setString(6, now);
        insert.setString(7, id.toString());
        insert.setString(8, Arrivals.value(number, dueNanos));
        insert.executeUpdate();
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
