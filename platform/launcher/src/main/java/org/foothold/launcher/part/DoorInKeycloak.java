package org.foothold.launcher.part;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
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

/**
 * Tells Keycloak where the front door is now. The realm is read once, at the first start; when the door's address changes after that,
 * Keycloak would refuse to send people back to it.
 */
final class DoorInKeycloak {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final String keycloak;
    private final String password;
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();

    /** @param password of Keycloak's own administrator */
    DoorInKeycloak(int port, String password) {
        this.keycloak = "http://127.0.0.1:" + port + "/auth";
        this.password = password;
    }

    void moveTo(String door) {
        var token = token();
        var client = (ObjectNode) send(authorised("/admin/realms/foothold/clients?clientId=foothold-door", token)
                        .GET())
                .path(0);
        client.put("rootUrl", door);
        client.putArray("redirectUris").add(door + "/*");
        ((ObjectNode) client.path("attributes"))
                .put("post.logout.redirect.uris", door + "/*")
                .put("backchannel.logout.url", door + "/sign-out/back-channel");
        send(authorised("/admin/realms/foothold/clients/" + client.path("id").asText(), token)
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString(client.toString())));
    }

    private String token() {
        var form = "client_id=admin-cli&grant_type=password&username=admin&password="
                + URLEncoder.encode(password, StandardCharsets.UTF_8);
        return send(HttpRequest.newBuilder(URI.create(keycloak + "/realms/master/protocol/openid-connect/token"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form)))
                .path("access_token")
                .asText();
    }

    private HttpRequest.Builder authorised(String path, String token) {
        return HttpRequest.newBuilder(URI.create(keycloak + path)).header("Authorization", "Bearer " + token);
    }

    private JsonNode send(HttpRequest.Builder builder) {
        var request = builder.timeout(PATIENCE).build();
        try {
            var answer = http.send(request, HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() / 100 != 2) {
                throw failure("answered with " + answer.statusCode(), null);
            }
            return JSON.readTree(answer.body());
        } catch (IOException e) {
            throw failure("did not answer (" + e.getMessage() + ")", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw failure("was not waited for", e);
        }
    }

    private static ServerFailure failure(String what, Exception cause) {
        return new ServerFailure(
                "Keycloak could not be told the front door's address: it " + what
                        + ". Start with the port of the first start, or with another --state.",
                cause);
    }
}
