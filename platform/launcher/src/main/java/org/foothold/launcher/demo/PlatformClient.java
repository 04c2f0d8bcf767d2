package org.foothold.launcher.demo;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import org.foothold.launcher.state.Secrets;
import org.foothold.servers.ServerFailure;

/** Uses the public APIs through the front door, as a demo account does with curl. A token is fetched anew for each request. */
public final class PlatformClient {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final String door;
    private final Secrets secrets;
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();

    public PlatformClient(String door, Secrets secrets) {
        this.door = door;
        this.secrets = secrets;
    }

    public JsonNode get(DemoAccount account, String path) {
        return send(account, HttpRequest.newBuilder(URI.create(door + path)).GET());
    }

    /** The key makes sure that what was done already is not done again. */
    public JsonNode post(DemoAccount account, String path, String contentType, BodyPublisher body, String key) {
        return send(
                account,
                HttpRequest.newBuilder(URI.create(door + path))
                        .header("Content-Type", contentType)
                        .header("Idempotency-Key", "foothold-demo:" + key)
                        .POST(body));
    }

    /** A command without a body that may be given again. */
    public JsonNode command(DemoAccount account, String path) {
        return post(
                account,
                path,
                "application/json",
                BodyPublishers.noBody(),
                UUID.randomUUID().toString());
    }

    private JsonNode send(DemoAccount account, HttpRequest.Builder request) {
        return answer(request.header("Authorization", "Bearer " + token(account))
                .header("Accept", "application/json")
                .header("Foothold-Purpose", "operations")
                .timeout(Duration.ofMinutes(5))
                .build());
    }

    private String token(DemoAccount account) {
        var form = "client_id=foothold-cli&grant_type=password&username=" + encoded(account.user()) + "&password="
                + encoded(account.password(secrets));
        var request = HttpRequest.newBuilder(URI.create(door + "/auth/realms/foothold/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .timeout(Duration.ofSeconds(60))
                .POST(BodyPublishers.ofString(form))
                .build();
        return answer(request).path("access_token").asText();
    }

    private JsonNode answer(HttpRequest request) {
        var path = request.uri().getPath();
        try {
            var response = http.send(request, HttpResponse.BodyHandlers.ofString());
            if (response.statusCode() / 100 != 2) {
                throw new ServerFailure("%s %s was answered with %d%s: look into the logs of the service."
                        .formatted(request.method(), path, response.statusCode(), problem(response.body())));
            }
            return JSON.readTree(response.body());
        } catch (IOException e) {
            throw new ServerFailure(
                    "%s %s was not answered (%s): look into the logs."
                            .formatted(request.method(), path, e.getMessage()),
                    e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ServerFailure("Stopped while waiting for " + path + ": start again.", e);
        }
    }

    /** What the service says is wrong, if it says so. */
    private static String problem(String body) {
        try {
            var told = JSON.readTree(body);
            var words = told.at("/errors/0/message").asText(told.path("title").asText());
            return words.isEmpty() ? "" : " (" + words + ")";
        } catch (JsonProcessingException e) {
            return "";
        }
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
