package org.foothold.servers;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;

/**
 * Where a running server ({@link PostgresSettings#archiving}) keeps the finished pieces of its log, compressed. Until somebody asks for
 * it they are thrown away; from then on a base backup taken since can be rolled forward to the last piece.
 */
public final class PostgresArchive {

    private static final String NOWHERE = "true"; // the program that succeeds and does nothing

    private PostgresArchive() {}

    /** From now on into this folder. A piece that is there already, as after a crash, must be the same. */
    public static void keepIn(PostgresSettings server, Path folder) {
        var command = "if test -f %1$s/%%f.gz; then gzip -dc %1$s/%%f.gz | cmp -s - %%p;"
                + " else gzip -c %%p > %1$s/%%f.partial && mv %1$s/%%f.partial %1$s/%%f.gz; fi";
        set(server, command.formatted(quoted(folder)));
    }

    /** Throws the log away unless a folder was named before: a server that cannot archive would keep all of it. */
    public static void discardUnlessKept(PostgresSettings server) {
        if (command(server).isEmpty()) {
            set(server, NOWHERE);
        }
    }

    /** Closes the piece of the log that is being written, and waits until the archive holds all that is committed by now. */
    public static void close(PostgresSettings server, Path folder) {
        try (var connection = server.connect(PostgresServer.ADMIN);
                var statement = connection.createStatement()) {
            statement.execute("select pg_logical_emit_message(true, 'foothold', 'end of archive')");
            try (var rows = statement.executeQuery("select pg_walfile_name(pg_switch_wal())")) {
                rows.next();
                var piece = folder.resolve(rows.getString(1) + ".gz");
                Await.effect(() -> Files.exists(piece), "PostgreSQL", "archive its log to " + folder);
            }
        } catch (SQLException e) {
            throw new ServerFailure("PostgreSQL could not close its log (%s): try again.".formatted(e.getMessage()), e);
        }
    }

    /** How a server that is being restored fetches a piece. */
    static String restoreCommand(Path folder) {
        return "gzip -dc %s/%%f.gz > \"%%p\"".formatted(quoted(folder));
    }

    private static String command(PostgresSettings server) {
        try (var connection = server.connect(PostgresServer.ADMIN);
                var rows = connection.createStatement().executeQuery("show archive_command")) {
            rows.next();
            return rows.getString(1);
        } catch (SQLException e) {
            throw refused(e);
        }
    }

    private static void set(PostgresSettings server, String command) {
        try (var connection = server.connect(PostgresServer.ADMIN);
                var statement = connection.createStatement()) {
            statement.execute("alter system set archive_command = '%s'".formatted(command.replace("'", "''")));
            statement.execute("select pg_reload_conf()");
        } catch (SQLException e) {
            throw refused(e);
        }
    }

    /** For the shell. */
    private static String quoted(Path folder) {
        var path = folder.toAbsolutePath().toString();
        if (path.contains("'") || path.contains("%")) {
            throw new ServerFailure("The log cannot be kept in %s: name a folder without ' and %%.".formatted(path));
        }
        return "'" + path + "'";
    }

    private static ServerFailure refused(SQLException e) {
        return new ServerFailure(
                "PostgreSQL could not be told where to keep its log (%s): is it running?".formatted(e.getMessage()), e);
    }
}
