package org.foothold.servers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;

/** One PostgreSQL server of our own on loopback, with a database and a role per service and one role that relays their events. */
public final class PostgresServer implements Server {

    public static final String ADMIN = "postgres";

    /** Reads the log of every database and publishes their outboxes; services themselves may not replicate. */
    public static final String RELAY = "relay";

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration PATIENCE_WITH_A_LOG_TO_REPLAY = Duration.ofHours(1);
    private static final Duration GRACE = Duration.ofSeconds(15);

    private final PostgresSettings settings;
    private final PostgresCommands commands;
    private ServerProcess process;

    private PostgresServer(PostgresSettings settings) {
        this.settings = settings;
        this.commands = PostgresCommands.here();
    }

    /** Creates the data directory if there is none, starts the server and waits until it answers. */
    public static PostgresServer start(PostgresSettings settings) {
        var server = new PostgresServer(settings);
        server.commands.createIfAbsent(settings);
        server.startAgain();
        return server;
    }

    /** Starts the server after {@link #crash()} or {@link #close()}. */
    @Override
    public void startAgain() {
        PostgresLock.release(settings.dataDirectory());
        process = ServerProcess.start("PostgreSQL", commands.serve(settings), settings.log())
                .awaitReady(this::answersFromOurData, patience());
    }

    /** Ends the server as a power cut would: what was acknowledged must be there after {@link #startAgain()}. */
    public void crash() {
        process.kill();
    }

    public int port() {
        return settings.port();
    }

    @Override
    public ServerProcess process() {
        return process;
    }

    public String jdbcUrl(String database) {
        return "jdbc:postgresql://127.0.0.1:" + settings.port() + "/" + database;
    }

    /** A connection of the administrator. */
    public Connection connect(String database) throws SQLException {
        return settings.connect(database);
    }

    /** The role with which connectors read the log. Create it before the databases, which it joins one by one. */
    public void createRelay(String password) {
        change(ADMIN, sql -> {
            sql.role(RELAY, password);
            sql.run("alter role %I with replication", RELAY);
        });
    }

    /** The service's own role and database; a second call only sets the password. */
    public void createDatabase(String name, String password) {
        change(ADMIN, sql -> {
            sql.role(name, password);
            if (!sql.exists("select 1 from pg_database where datname = ?", name)) {
                sql.run("create database %I owner %I", name, name);
            }
            sql.run("revoke all on database %I from public", name);
            if (sql.exists("select 1 from pg_roles where rolname = ?", RELAY)) {
                sql.run("grant %I to %I", name, RELAY);
            }
        });
    }

    @Override
    public void close() {
        commands.askToStop(process);
        process.stop(GRACE);
    }

    private boolean answersFromOurData() {
        try (var connection = connect(ADMIN);
                var rows = connection
                        .createStatement()
                        .executeQuery("select current_setting('data_directory') where not pg_is_in_recovery()")) {
            return rows.next() && Files.isSameFile(Path.of(rows.getString(1)), settings.dataDirectory());
        } catch (SQLException | IOException e) {
            return false; // not yet; a server that died is seen by its process
        }
    }

    private Duration patience() {
        return PostgresBackup.isBeingRestored(settings.dataDirectory()) ? PATIENCE_WITH_A_LOG_TO_REPLAY : PATIENCE;
    }

    private void change(String database, Change change) {
        try (var connection = connect(database)) {
            change.apply(new PostgresStatements(connection));
        } catch (SQLException e) {
            throw new ServerFailure(
                    "PostgreSQL refused to prepare roles and databases (%s): read %s."
                            .formatted(e.getMessage(), settings.log()),
                    e);
        }
    }

    /** Names of the databases that belong to services. */
    public List<String> databases() {
        var names = new java.util.ArrayList<String>();
        change(
                ADMIN,
                sql -> names.addAll(
                        sql.column(
                                "select datname from pg_database where not datistemplate and datname <> 'postgres' order by 1")));
        return List.copyOf(names);
    }

    @FunctionalInterface
    private interface Change {
        void apply(PostgresStatements sql) throws SQLException;
    }
}
