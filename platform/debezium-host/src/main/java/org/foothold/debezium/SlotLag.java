package org.foothold.debezium;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.OptionalLong;

/** How many bytes of its log a server keeps for a connector: grows without end when the connector does not read. */
final class SlotLag {

    private static final String LAG =
            "select pg_wal_lsn_diff(pg_current_wal_lsn(), confirmed_flush_lsn) from pg_replication_slots where slot_name = ?";

    private SlotLag() {}

    static OptionalLong of(ConnectorFile connector) {
        var url = "jdbc:postgresql://%s:%s/%s?connectTimeout=2&socketTimeout=5"
                .formatted(
                        connector.get("database.hostname"),
                        connector.get("database.port"),
                        connector.get("database.dbname"));
        try (var connection = DriverManager.getConnection(
                        url, connector.get("database.user"), connector.get("database.password"));
                var query = connection.prepareStatement(LAG)) {
            query.setString(1, connector.get("slot.name"));
            try (var rows = query.executeQuery()) {
                return rows.next() ? OptionalLong.of(rows.getLong(1)) : OptionalLong.empty();
            }
        } catch (SQLException e) {
            return OptionalLong.empty(); // the connector's own state says that the database is away
        }
    }
}
