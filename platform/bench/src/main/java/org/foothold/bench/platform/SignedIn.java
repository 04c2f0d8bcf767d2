package org.foothold.bench.platform;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;

/** A demo account that calls services with its access token, renewed before it ends. */
public final class SignedIn {

    private static final Duration RENEWED_AFTER = Duration.ofMinutes(2);

    private final RunningPlatform platform;
    private final String user;
    private final HttpClient http = HttpClient.newHttpClient();
    private String token;
    private Instant renewAt = Instant.MIN;

    public SignedIn(RunningPlatform platform, String user) {
        this.platform = platform;
        this.user = user;
    }

    public synchronized String token() throws IOException, InterruptedException {
        if (Instant.now().isAfter(renewAt)) {
            token = fetch();
            renewAt = Instant.now().plus(RENEWED_AFTER);
        }
        return token;
    }

    private String fetch() throws IOException, InterruptedException {
        var form = "grant_type=password&client_id=foothold-cli&username=" + user + "&password="
                + URLEncoder.encode(platform.secret("demo." + user), StandardCharsets.UTF_8);
        var request = HttpRequest.newBuilder(
                        URI.create(platform.url("keycloak") + "/auth/realms/foothold/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build();
        var answer = http.send(request, HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IOException("Keycloak gave no token to " + user + ": " + answer.statusCode());
        }
        return new ObjectMapper().readTree(answer.body()).get("access_token").asText();
    }
}
