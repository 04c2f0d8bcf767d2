package org.foothold.bench.platform;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;

/** Records of people of the sample city, sent as a source sends them: calls that the contact centre had, each under a new reference. */
public final class CityRecords {

    private static final String MAPPING = "contact-centre-log";
    private static final String ID = "contact_id";
    private static final Set<String> NOT_TAKEN = Set.of("minutes", "note");
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int MOST = 50_000;

    private final ObjectMapper json = new ObjectMapper();
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final String run = UUID.randomUUID().toString().substring(0, 8);
    private final String door;
    private final SignedIn analyst;
    private final List<Map<String, String>> calls;

    /** @param state the folder in which the platform runs and the city was drawn */
    public CityRecords(RunningPlatform platform, Path state, int people) throws IOException {
        this.door = platform.url("frontdoor");
        this.analyst = new SignedIn(platform, "analyst");
        this.calls = read(state.resolve("data/sample-city-" + people + "/sources/" + MAPPING + ".csv"));
    }

    /** The reference of the record with that number. */
    public String reference(int number) {
        return "bench-" + run + "-" + number;
    }

    /** The ids under which those of these records are held that have been kept. */
    public Map<String, String> idsIn(RunningPlatform platform, Collection<String> references) throws SQLException {
        var ids = new HashMap<String, String>();
        try (var database = platform.database("citizens");
                var query = database.prepareStatement(
                        "select source_id, id::text from source_record where source_system = ? and source_id = any (?)")) {
            query.setString(1, MAPPING);
            query.setArray(2, database.createArrayOf("text", references.toArray()));
            for (var rows = query.executeQuery(); rows.next(); ) {
                ids.put(rows.getString(1), rows.getString(2));
            }
        }
        return ids;
    }

    /** Sends the records with these numbers in one request, by NDJSON. */
    public CompletableFuture<HttpResponse<String>> send(int from, int to) throws IOException, InterruptedException {
        var lines = new StringBuilder();
        for (int number = from; number < to; number++) {
            lines.append(json.writeValueAsString(record(number))).append('\n');
        }
        return http.sendAsync(
                to("").header("Content-Type", "application/x-ndjson")
                        .POST(HttpRequest.BodyPublishers.ofString(lines.toString()))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    /** Sends one record to its own address. */
    public CompletableFuture<HttpResponse<String>> put(int number) throws IOException, InterruptedException {
        return http.sendAsync(
                to("/" + reference(number))
                        .header("Content-Type", "application/json")
                        .PUT(HttpRequest.BodyPublishers.ofString(json.writeValueAsString(record(number))))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private HttpRequest.Builder to(String path) throws IOException, InterruptedException {
        return HttpRequest.newBuilder(URI.create(door + "/api/citizens/sources/" + MAPPING + "/records" + path))
                .timeout(PATIENCE)
                .header("Authorization", "Bearer " + analyst.token())
                .header("Foothold-Purpose", "early-help")
                .header("Idempotency-Key", UUID.randomUUID().toString());
    }

    private Map<String, String> record(int number) {
        var record = new LinkedHashMap<>(calls.get(number % calls.size()));
        record.put(ID, reference(number));
        return record;
    }

    private static List<Map<String, String>> read(Path file) throws IOException {
        var calls = new ArrayList<Map<String, String>>();
        try (var lines = Files.newBufferedReader(file)) {
            var columns = lines.readLine().split(";", -1);
            for (var line = lines.readLine(); line != null && calls.size() < MOST; line = lines.readLine()) {
                var cells = line.split(";", -1);
                if (cells.length == columns.length && !line.contains("\"")) {
                    var call = new LinkedHashMap<String, String>();
                    for (int i = 0; i < columns.length; i++) {
                        if (!NOT_TAKEN.contains(columns[i])) {
                            call.put(columns[i], cells[i]);
                        }
                    }
                    calls.add(call);
                }
            }
        }
        return calls;
    }
}
