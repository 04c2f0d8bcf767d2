package org.foothold.bench.platform;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.postgresql.PGConnection;

/** A rebuild of the dashboard's views, asked for as an administrator does, and the same rows by COPY. */
public final class Rebuilding {

    private static final Set<String> ENDED = Set.of("done", "failed", "abandoned");

    private final RunningPlatform platform;
    private final SignedIn admin;
    private final HttpClient http = HttpClient.newHttpClient();

    public Rebuilding(RunningPlatform platform) {
        this.platform = platform;
        this.admin = new SignedIn(platform, "admin");
    }

    /** Waits until the live consumer has folded so many flags. */
    public void awaitFlags(int count, Duration patience) throws SQLException, InterruptedException {
        var deadline = System.nanoTime() + patience.toNanos();
        try (var database = platform.database("dashboard")) {
            while (number(database, "select count(*) from %s.flag where not is_open".formatted(served(database)))
                    < count) {
                if (System.nanoTime() > deadline) {
                    throw new IllegalStateException("The dashboard did not catch up; see deploy/local/logs dashboard.");
                }
                Thread.sleep(1_000);
            }
        }
    }

    /** Rebuilds and returns what the service says of it. */
    public JsonNode rebuild() throws IOException, InterruptedException {
        var begun = call("POST", "/api/dashboard/rebuilds");
        for (var now = begun;
                ;
                now = call("GET", "/api/dashboard/rebuilds/" + begun.get("id").asText())) {
            if (ENDED.contains(now.get("state").asText())) {
                return now;
            }
            Thread.sleep(200);
        }
    }

    /** Copies every row of the served views into tables of the same shape, indexes included, and returns the time it took. */
    public Duration copySameRows() throws SQLException, IOException {
        try (var database = platform.database("dashboard")) {
            var schema = served(database);
            database.createStatement().execute("drop schema if exists bench_copy cascade; create schema bench_copy");
            var time = Duration.ZERO;
            for (var table : tables(database, schema)) {
                time = time.plus(copy(database, schema, table));
            }
            database.createStatement().execute("drop schema bench_copy cascade");
            return time;
        }
    }

    private static Duration copy(Connection database, String schema, String table) throws SQLException, IOException {
        database.createStatement()
                .execute("create table bench_copy.%2$s (like %1$s.%2$s including all)".formatted(schema, table));
        var columns = String.join(",", columns(database, schema, table));
        var api = database.unwrap(PGConnection.class).getCopyAPI();
        var rows = new ByteArrayOutputStream();
        api.copyOut("copy %s.%s (%s) to stdout (format binary)".formatted(schema, table, columns), rows);
        var start = System.nanoTime();
        api.copyIn(
                "copy bench_copy.%s (%s) from stdin (format binary)".formatted(table, columns),
                new ByteArrayInputStream(rows.toByteArray()));
        return Duration.ofNanos(System.nanoTime() - start);
    }

    private JsonNode call(String method, String path) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(platform.url("dashboard") + path))
                .header("Authorization", "Bearer " + admin.token())
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("Foothold-Purpose", "operations")
                .header("Content-Type", "application/json")
                .method(method, HttpRequest.BodyPublishers.noBody())
                .build();
        var answer = http.send(request, HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() / 100 != 2) {
            throw new IllegalStateException(method + " " + path + ": " + answer.statusCode() + " " + answer.body());
        }
        return new ObjectMapper().readTree(answer.body());
    }

    private static String served(Connection database) throws SQLException {
        return "dashboard_" + number(database, "select generation from view_serving");
    }

    private static long number(Connection database, String query) throws SQLException {
        try (var found = database.createStatement().executeQuery(query)) {
            found.next();
            return found.getLong(1);
        }
    }

    private static List<String> tables(Connection database, String schema) throws SQLException {
        return names(database, "select tablename from pg_tables where schemaname = '%s'".formatted(schema));
    }

    private static List<String> columns(Connection database, String schema, String table) throws SQLException {
        return names(
                database,
                "select column_name from information_schema.columns where table_schema = '%s' and table_name = '%s' and is_generated = 'NEVER'"
                        .formatted(schema, table));
    }

    private static List<String> names(Connection database, String query) throws SQLException {
        try (var found = database.createStatement().executeQuery(query)) {
            var names = new ArrayList<String>();
            while (found.next()) {
                names.add(found.getString(1));
            }
            return names;
        }
    }
}
