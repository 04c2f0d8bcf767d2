package org.foothold.launcher.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.UUID;
import org.foothold.launcher.http.JsonOverHttp;
import org.foothold.launcher.state.Secrets;

/** Uses the public APIs through the front door, as a demo account does with curl. A token is fetched anew for each request. */
public final class PlatformClient {

    private final String door;
    private final Secrets secrets;
    private final JsonOverHttp http = new JsonOverHttp();

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
        return http.send(request.header("Authorization", "Bearer " + token(account))
                .header("Accept", "application/json")
                .header("Foothold-Purpose", "operations")
                .timeout(Duration.ofMinutes(5))
                .build());
    }

    private String token(DemoAccount account) {
        return http.token(door + "/auth/realms/foothold", "foothold-cli", account.user(), account.password(secrets));
    }
}
