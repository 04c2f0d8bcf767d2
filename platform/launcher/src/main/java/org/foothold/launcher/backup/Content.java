package org.foothold.launcher.backup;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.foothold.launcher.part.ServiceDefinition;
import org.foothold.servers.PostgresSettings;
import org.foothold.servers.ServerFailure;

/** What the services' databases hold, told by table: rows, and a hash over all of them whatever their order. */
public record Content(Map<String, Table> tables) {

    /** Tables that a start alone changes: messages on their way, positions, beats, and the chained record of the start's own looks. */
    private static final String LEFT_OUT =
            "'outbox_event', 'inbox_event', 'debezium_heartbeat', 'flyway_schema_history', 'view_position', 'idempotent_command'";

    private static final String TABLES = """
            select schemaname || '.' || quote_ident(tablename) from pg_tables
            where schemaname not in ('pg_catalog', 'information_schema', 'view_template') and tablename not in (%s)
            """.formatted(LEFT_OUT);

    private static final String HASH = """
            select count(*), coalesce(md5(sum(('x' || substr(md5(row::text), 1, 15))::bit(60)::bigint)::text), '-')
            from %s as row
            """;

    /** One table's. */
    public record Table(long rows, String hash) {}

    public static Content of(PostgresSettings server) {
        var tables = new TreeMap<String, Table>();
        for (var service : ServiceDefinition.ALL) {
            try (var connection = server.connect(service.shortName())) {
                for (var table : names(connection)) {
                    tables.put(service.shortName() + "." + table.replace("public.", ""), read(connection, table));
                }
            } catch (SQLException e) {
                throw new ServerFailure("The database %s cannot be read (%s): is PostgreSQL running?"
                        .formatted(service.shortName(), e.getMessage()));
            }
        }
        return new Content(tables);
    }

    private static List<String> names(Connection connection) throws SQLException {
        try (var rows = connection.createStatement().executeQuery(TABLES)) {
            var names = new ArrayList<String>();
            while (rows.next()) {
                names.add(rows.getString(1));
            }
            return names;
        }
    }

    private static Table read(Connection connection, String table) throws SQLException {
        try (var rows = connection.createStatement().executeQuery(HASH.formatted(table))) {
            rows.next();
            return new Table(rows.getLong(1), rows.getString(2));
        }
    }
}
