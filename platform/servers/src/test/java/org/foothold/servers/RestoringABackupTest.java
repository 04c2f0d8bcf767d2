package org.foothold.servers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RestoringABackupTest {

    @TempDir
    Path folder;

    @Test
    void bringsBackWhatWasCommittedBeforeAndAfterTheBackup() throws Exception {
        Path archive = Files.createDirectory(folder.resolve("the archive"));
        Path data = folder.resolve("data");
        var settings = PostgresSettings.in(data, FreePort.next(), "secret").archiving();
        try (var server = PostgresServer.start(settings)) {
            PostgresArchive.keepIn(settings, archive);
            run(server, "create table ledger (id int primary key)");
            run(server, "insert into ledger select generate_series(1, 1000)");
            PostgresBackup.take(settings, folder.resolve("backup"));
            run(server, "insert into ledger select generate_series(1001, 1500)");
            PostgresArchive.close(settings, archive);
            server.crash();
        }
        Path elsewhere = folder.resolve("restored");

        PostgresBackup.restore(folder.resolve("backup"), archive, elsewhere);

        var restored = PostgresSettings.in(elsewhere, FreePort.next(), "secret");
        try (var server = PostgresServer.start(restored)) {
            assertThat(count(server)).isEqualTo(1500);
            run(server, "insert into ledger values (1501)");
        }
    }

    @Test
    void isRefusedWhereDataLies() throws Exception {
        Path data = Files.createDirectory(folder.resolve("data"));
        Files.writeString(data.resolve("PG_VERSION"), "18");

        assertThatThrownBy(() -> PostgresBackup.restore(folder.resolve("backup"), folder, data))
                .isInstanceOf(ServerFailure.class)
                .hasMessageContaining("not empty");
    }

    private static long count(PostgresServer server) {
        return number(server, "select count(*) from ledger");
    }

    private static long number(PostgresServer server, String query) {
        try (var connection = server.connect("postgres");
                var rows = connection.createStatement().executeQuery(query)) {
            rows.next();
            return rows.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void run(PostgresServer server, String statement) throws SQLException {
        try (var connection = server.connect("postgres")) {
            connection.createStatement().execute(statement);
        }
    }
}
