package org.foothold.servers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StartingPostgresTest {

    @TempDir
    static Path folder;

    static PostgresServer postgres;

    @BeforeAll
    static void start() {
        var settings = PostgresSettings.in(folder.resolve("data"), FreePort.next(), "the admin's password");
        postgres = PostgresServer.start(settings);
        postgres.createRelay("the relay's password");
        postgres.createDatabase("triage", "it's quoted");
        postgres.createDatabase("citizens", "another");
    }

    @AfterAll
    static void stop() {
        postgres.close();
        assertThat(postgres.process().isAlive()).isFalse();
    }

    @Test
    void aServiceEntersItsOwnDatabase() throws SQLException {
        try (var connection = DriverManager.getConnection(postgres.jdbcUrl("triage"), "triage", "it's quoted")) {
            connection.createStatement().execute("create extension if not exists pg_trgm");
            assertThat(connection.getMetaData().getDatabaseMajorVersion()).isEqualTo(18);
        }
    }

    @Test
    void aServiceIsKeptOutOfAnothersDatabase() {
        assertThatThrownBy(() -> DriverManager.getConnection(postgres.jdbcUrl("citizens"), "triage", "it's quoted"))
                .hasMessageContaining("permission denied");
    }

    @Test
    void aWrongPasswordIsRefused() {
        assertThatThrownBy(() -> DriverManager.getConnection(postgres.jdbcUrl("triage"), "triage", "guessed"))
                .hasMessageContaining("password authentication failed");
    }

    @Test
    void onlyTheRelayMayReadTheLog() throws SQLException {
        var replicators = "select string_agg(rolname, ',') from pg_roles where rolreplication and not rolsuper";
        try (var connection = postgres.connect("postgres");
                var rows = connection.createStatement().executeQuery(replicators)) {
            rows.next();
            assertThat(rows.getString(1)).isEqualTo("relay");
        }
    }

    @Test
    void preparingADatabaseAgainOnlyChangesItsPassword() throws SQLException {
        postgres.createDatabase("dashboard", "first");
        postgres.createDatabase("dashboard", "second");
        assertThat(postgres.databases()).contains("dashboard");
        DriverManager.getConnection(postgres.jdbcUrl("dashboard"), "dashboard", "second")
                .close();
    }

    @Test
    void aSecondServerOverTheSameDataIsRefused() {
        var settings = PostgresSettings.in(folder.resolve("data"), FreePort.next(), "the admin's password");
        assertThatThrownBy(() -> PostgresServer.start(settings))
                .isInstanceOf(ServerFailure.class)
                .hasMessageContaining("already using");
    }

    @Test
    void aTakenPortIsReportedWithTheEndOfTheLog(@TempDir Path other) {
        var settings = PostgresSettings.in(other.resolve("data"), postgres.port(), "the admin's password");
        assertThatThrownBy(() -> PostgresServer.start(settings))
                .isInstanceOf(ServerFailure.class)
                .hasMessageContaining("Address already in use");
    }
}
