package org.foothold.servers;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How a PostgreSQL server is to run. The defaults keep every acknowledged transaction and let one connector per service read
 * the log; {@link #throwAway()} trades durability for speed in tests.
 *
 * @param dataDirectory the caller's; created when absent
 * @param adminPassword of the role {@code postgres}; used at creation, and to connect ever after
 */
public record PostgresSettings(
        Path dataDirectory, int port, String adminPassword, Path log, Map<String, String> parameters) {

    private static final int SERVICES_WITH_A_DATABASE = 9;
    private static final int RESERVE = 7; // standby, backup, a slot created anew beside its lost one

    public static PostgresSettings in(Path dataDirectory, int port, String adminPassword) {
        var readers = String.valueOf(SERVICES_WITH_A_DATABASE + RESERVE);
        var parameters = new LinkedHashMap<String, String>();
        parameters.put("listen_addresses", "127.0.0.1");
        parameters.put("unix_socket_directories", "");
        parameters.put("password_encryption", "scram-sha-256");
        parameters.put("wal_level", "logical");
        parameters.put("max_replication_slots", readers);
        parameters.put("max_wal_senders", readers);
        parameters.put("max_slot_wal_keep_size", "2GB"); // a dead connector must not fill the disk
        parameters.put("max_connections", "200");
        parameters.put("timezone", "UTC");
        parameters.put("log_line_prefix", "%m [%p] %d ");
        var log = dataDirectory.toAbsolutePath().resolveSibling(dataDirectory.getFileName() + ".log");
        return new PostgresSettings(dataDirectory.toAbsolutePath(), port, adminPassword, log, Map.copyOf(parameters));
    }

    public PostgresSettings with(String parameter, String value) {
        var changed = new LinkedHashMap<>(parameters);
        changed.put(parameter, value);
        return new PostgresSettings(dataDirectory, port, adminPassword, log, Map.copyOf(changed));
    }

    public PostgresSettings loggingTo(Path file) {
        return new PostgresSettings(dataDirectory, port, adminPassword, file, parameters);
    }

    /** Ready to keep its log: where, and from when on, {@link PostgresArchive} tells the running server. */
    public PostgresSettings archiving() {
        return with("archive_mode", "on").with("archive_timeout", "60");
    }

    /** A connection of the administrator to the running server. */
    public Connection connect(String database) throws SQLException {
        return DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:" + port + "/" + database, PostgresServer.ADMIN, adminPassword);
    }

    /** For tests only: nothing survives a crash of the machine. */
    public PostgresSettings throwAway() {
        return with("fsync", "off").with("synchronous_commit", "off").with("full_page_writes", "off");
    }
}
