package org.foothold.bench.load;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;

/** The statements of a command that raises a flag, without HTTP, JSON, rules or Hibernate: state, event and the answer to a repeat. */
public final class FlagWriter implements OpenLoop.Sender {

    private static final String FLAG = """
            insert into flag (id, record_ref, reasons, urgency, origin, raised_at, respond_by, version)
            values (?, ?, '{food}', 'routine', 'worker', now(), now(), 1)
            """;
    private static final String ANSWER = """
            insert into idempotent_command (key_hash, fingerprint, response)
            values (sha256(?::uuid::text::bytea), sha256('fingerprint'), decode(repeat('00', 250), 'hex'))
            """;

    private final Connection connection;
    private final PreparedStatement flag;
    private final PreparedStatement answer;
    private final OutboxWriter event;

    /** @param topic one that nobody follows, as these flags are not the platform's */
    public FlagWriter(Connection connection, String topic) throws SQLException {
        this.connection = connection;
        connection.setAutoCommit(false);
        this.flag = connection.prepareStatement(FLAG);
        this.answer = connection.prepareStatement(ANSWER);
        this.event = new OutboxWriter(connection, topic);
    }

    @Override
    public void send(int number, long dueNanos) throws SQLException {
        var id = UUID.randomUUID();
        flag.setObject(1, id);
        flag.setString(2, "triage:" + id);
        flag.executeUpdate();
        event.send(number, dueNanos);
        answer.setObject(1, id);
        answer.executeUpdate();
        connection.commit();
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
