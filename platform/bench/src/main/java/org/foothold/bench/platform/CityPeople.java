package org.foothold.bench.platform;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/** People of the sample city as a connector opens and looks for them, through the front door, filtered and written down. */
public final class CityPeople {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int MOST = 5_000;

    private final ObjectMapper json = new ObjectMapper();
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final String door;
    private final SignedIn connector;
    private final List<String> citizens;
    private final List<String> names;

    public CityPeople(RunningPlatform platform) throws SQLException {
        this.door = platform.url("frontdoor");
        this.connector = new SignedIn(platform, "connector");
        this.citizens = drawn(
                platform,
                "select distinct citizen_id::text from record_link l join citizen c on c.id = l.citizen_id"
                        + " where until is null and c.restricted_to is null");
        this.names = drawn(
                platform,
                "select given_name || ' ' || family_name from source_record"
                        + " where length(family_name) > 5 and given_name is not null");
    }

    /** Opens the record of one of them. */
    public CompletableFuture<HttpResponse<String>> open(int number) throws IOException, InterruptedException {
        return send(to("people/" + citizens.get(number % citizens.size())).GET());
    }

    /** Looks for one of them, with a letter of the name left out. */
    public CompletableFuture<HttpResponse<String>> lookFor(int number) throws IOException, InterruptedException {
        var name = names.get(number % names.size());
        var typed = name.substring(0, name.length() - 3) + name.substring(name.length() - 2);
        return send(to("search")
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(json.writeValueAsString(Map.of("name", typed)))));
    }

    private HttpRequest.Builder to(String path) throws IOException, InterruptedException {
        return HttpRequest.newBuilder(URI.create(door + "/api/citizens/" + path))
                .timeout(PATIENCE)
                .header("Authorization", "Bearer " + connector.token())
                .header("Foothold-Purpose", "early-help");
    }

    private CompletableFuture<HttpResponse<String>> send(HttpRequest.Builder request) {
        return http.sendAsync(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private static List<String> drawn(RunningPlatform platform, String query) throws SQLException {
        var drawn = new ArrayList<String>();
        try (var database = platform.database("citizens");
                var rows = database.createStatement()
                        .executeQuery("select * from (" + query + ") all_of_them order by random() limit " + MOST)) {
            while (rows.next()) {
                drawn.add(rows.getString(1));
            }
        }
        return drawn;
    }
}
