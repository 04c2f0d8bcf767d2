package org.foothold.launcher.part;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import org.foothold.launcher.http.JsonOverHttp;
import org.foothold.servers.ServerFailure;

/**
 * Tells Keycloak where the front door is now. The realm is read once, at the first start; when the door's address changes after that,
 * Keycloak would refuse to send people back to it.
 */
final class DoorInKeycloak {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final String keycloak;
    private final String password;
    private final JsonOverHttp http = new JsonOverHttp();

    /** @param password of Keycloak's own administrator */
    DoorInKeycloak(int port, String password) {
        this.keycloak = "http://127.0.0.1:" + port + "/auth";
        this.password = password;
    }

    void moveTo(String door) {
        try {
            var token = http.token(keycloak + "/realms/master", "admin-cli", "admin", password)
                    .value();
            var client = (ObjectNode)
                    http.send(authorised("?clientId=foothold-door", token).build())
                            .path(0);
            client.put("rootUrl", door);
            client.putArray("redirectUris").add(door + "/*");
            ((ObjectNode) client.path("attributes"))
                    .put("post.logout.redirect.uris", door + "/*")
                    .put("backchannel.logout.url", door + "/sign-out/back-channel");
            http.send(authorised("/" + client.path("id").asText(), token)
                    .header("Content-Type", "application/json")
                    .PUT(BodyPublishers.ofString(client.toString()))
                    .build());
        } catch (ServerFailure e) {
            throw new ServerFailure(
                    "Keycloak could not be told the front door's address. Start with the port of the first start, or with another"
                            + " --state. (" + e.getMessage() + ")",
                    e);
        }
    }

    private HttpRequest.Builder authorised(String client, String token) {
        return HttpRequest.newBuilder(URI.create(keycloak + "/admin/realms/foothold/clients" + client))
                .header("Authorization", "Bearer " + token)
                .timeout(PATIENCE);
    }
}
