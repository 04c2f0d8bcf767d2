package org.foothold.servers;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CrashingPostgresTest {

    @Test
    void whatWasAcknowledgedIsThereAfterTheRestart(@TempDir Path folder) throws Exception {
        var settings = PostgresSettings.in(folder.resolve("data"), FreePort.next(), "the admin's password");
        try (var postgres = PostgresServer.start(settings)) {
            try (var connection = postgres.connect("postgres")) {
                connection.createStatement().execute("create table note as select generate_series(1, 1000) as number");
            }
            postgres.crash();
            postgres.startAgain();
            try (var connection = postgres.connect("postgres");
                    var rows = connection.createStatement().executeQuery("select count(*) from note")) {
                rows.next();
                assertThat(rows.getInt(1)).isEqualTo(1000);
            }
        }
    }

    @Test
    void aLockFileThatNamesAStrangersProcessIsSetAside(@TempDir Path folder) throws Exception {
        var settings = PostgresSettings.in(folder.resolve("data"), FreePort.next(), "the admin's password");
        PostgresServer.start(settings).close();
        var ourselves = ProcessHandle.current().pid() + "\n" + settings.dataDirectory() + "\n";
        Files.writeString(settings.dataDirectory().resolve("postmaster.pid"), ourselves);
        try (var postgres = PostgresServer.start(settings)) {
            assertThat(postgres.process().isAlive()).isTrue();
        }
    }

    @Test
    void finishedPiecesOfTheLogAreArchived(@TempDir Path folder) throws Exception {
        var archive = Files.createDirectory(folder.resolve("archive"));
        var settings = PostgresSettings.in(folder.resolve("data"), FreePort.next(), "the admin's password")
                .archiving();
        try (var postgres = PostgresServer.start(settings)) {
            PostgresArchive.keepIn(settings, archive);
            try (var connection = postgres.connect("postgres")) {
                connection.createStatement().execute("create table note (text text)");
                connection.createStatement().execute("select pg_switch_wal()");
            }
        } // a server that ends archives what is left
        try (var pieces = Files.list(archive)) {
            assertThat(pieces).isNotEmpty().noneMatch(piece -> piece.toString().endsWith(".partial"));
        }
    }
}
