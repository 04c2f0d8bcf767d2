package org.foothold.launcher.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.foothold.servers.ServerFailure;

/** Sends a request and reads the JSON of its answer; whatever else comes is a {@link ServerFailure} in one sentence. */
public final class JsonOverHttp {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration PATIENCE_FOR_TOKEN = Duration.ofSeconds(60);

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();

    /** A token, and how long it is good for from now on. */
    public record AccessToken(String value, Duration lifetime) {

        /** The token itself prints as nothing. */
        @Override
        public String toString() {
            return "AccessToken[" + lifetime + "]";
        }
    }

    /**
     * An access token by the password grant.
     *
     * @param realm its address, up to and with its name
     */
    public AccessToken token(String realm, String client, String user, String password) {
        var form = "client_id=" + encoded(client) + "&grant_type=password&username=" + encoded(user) + "&password="
                + encoded(password);
        var answer = send(HttpRequest.newBuilder(URI.create(realm + "/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .timeout(PATIENCE_FOR_TOKEN)
                .POST(BodyPublishers.ofString(form))
                .build());
        return new AccessToken(
                answer.path("access_token").asText(),
                Duration.ofSeconds(answer.path("expires_in").asLong()));
    }

    public JsonNode send(HttpRequest request) {
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

    /** What the other side says is wrong, if it says so. */
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
