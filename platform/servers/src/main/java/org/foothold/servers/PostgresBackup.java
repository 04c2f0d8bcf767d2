package org.foothold.servers;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;

/**
 * A base backup of a running server and the way back from it. Together with the archive of the log
 * ({@link PostgresArchive}) a restore ends where the archive ends. The published binaries bring no
 * {@code pg_basebackup}, so the copy is made with the low-level functions (PostgreSQL manual, 25.3.4).
 */
public final class PostgresBackup {

    /** Left out: process ids, the log itself (it comes from the archive), slots (their connectors make them anew). */
    private static final Set<String> LEFT_OUT = Set.of("postmaster.pid", "postmaster.opts");

    private static final Set<String> LEFT_EMPTY = Set.of(
            "pg_wal",
            "pg_replslot",
            "pg_dynshmem",
            "pg_notify",
            "pg_serial",
            "pg_snapshots",
            "pg_stat_tmp",
            "pg_subtrans");

    private static final String SIGNAL = "recovery.signal";

    private PostgresBackup() {}

    /** Copies the server's data into an empty folder while it goes on working. */
    public static void take(PostgresSettings server, Path target) {
        try (var connection = server.connect(PostgresServer.ADMIN)) {
            refuseUnlessEmpty(target);
            start(connection);
            copy(server.dataDirectory(), target, true);
            finish(connection, target);
        } catch (SQLException | IOException e) {
            throw new ServerFailure(
                    "The backup to %s did not finish (%s): check that the disk has room and take it again."
                            .formatted(target, e.getMessage()),
                    e);
        }
    }

    /**
     * Puts a backup where a stopped server's data directory is to be. At its next start the server rolls forward through
     * the archive to its end, and then takes writes.
     *
     * @param archive the folder that {@link PostgresArchive#keepIn} named
     */
    public static void restore(Path backup, Path archive, Path data) {
        try {
            refuseUnlessEmpty(data);
            copy(backup, data, false);
            for (String folder : LEFT_EMPTY) {
                Files.createDirectories(data.resolve(folder));
            }
            Files.writeString(data.resolve(SIGNAL), "");
            Files.writeString(
                    data.resolve("postgresql.auto.conf"),
                    "restore_command = '%s'%nrecovery_target_timeline = 'latest'%n"
                            .formatted(PostgresArchive.restoreCommand(archive).replace("'", "''")));
        } catch (IOException e) {
            throw new ServerFailure(
                    "The backup %s could not be restored (%s): check the folder and the room on the disk."
                            .formatted(backup, e.getMessage()),
                    e);
        }
    }

    /** Whether the data directory holds a backup whose log is still to be replayed. */
    static boolean isBeingRestored(Path data) {
        return Files.exists(data.resolve(SIGNAL));
    }

    private static void start(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("select pg_backup_start('foothold', true)");
        }
    }

    private static void finish(Connection connection, Path target) throws SQLException, IOException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("select labelfile from pg_backup_stop(true)")) {
            rows.next();
            Files.writeString(target.resolve("backup_label"), rows.getString(1));
        }
    }

    private static void refuseUnlessEmpty(Path folder) throws IOException {
        Files.createDirectories(folder);
        try (var entries = Files.list(folder)) {
            if (entries.findAny().isPresent()) {
                throw new ServerFailure("The folder %s is not empty: name an empty one.".formatted(folder));
            }
        }
    }

    private static void copy(Path from, Path to, boolean running) throws IOException {
        Files.walkFileTree(from, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
                Path copied = to.resolve(from.relativize(folder));
                Files.createDirectories(copied);
                Files.setPosixFilePermissions(copied, Files.getPosixFilePermissions(folder));
                boolean skipped =
                        running && LEFT_EMPTY.contains(from.relativize(folder).toString());
                return skipped ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                if (!LEFT_OUT.contains(file.getFileName().toString())) {
                    try {
                        Files.copy(file, to.resolve(from.relativize(file)), StandardCopyOption.COPY_ATTRIBUTES);
                    } catch (NoSuchFileException removedMeanwhile) {
                        return FileVisitResult.CONTINUE; // the log replays whatever removed it
                    }
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException failure) throws IOException {
                if (failure instanceof NoSuchFileException) {
                    return FileVisitResult.CONTINUE;
                }
                throw failure;
            }
        });
    }
}
