package org.foothold.launcher.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.foothold.launcher.http.JsonOverHttp;
import org.foothold.launcher.state.Secrets;

/**
 * Uses the public APIs through the front door, as a demo account does with curl. A token is kept while it is good: Keycloak refuses
 * somebody who signs in while another sign-in of theirs is under way, so a client that signs in all the time would lock the person out.
 */
public final class PlatformClient {

    private final String door;
    private final Secrets secrets;
    private final JsonOverHttp http = new JsonOverHttp();
    private final Map<String, HeldToken> tokens = new ConcurrentHashMap<>();

    /** @param until by {@link System#nanoTime()} */
    private record HeldToken(String value, long until) {}

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
        return tokens.compute(
                        account.user(),
                        (user, held) -> held != null && held.until - System.nanoTime() > 0 ? held : signIn(account))
                .value;
    }

    /** A token counts as good for half its life, so that none ends on its way. */
    private HeldToken signIn(DemoAccount account) {
        var token =
                http.token(door + "/auth/realms/foothold", "foothold-cli", account.user(), account.password(secrets));
        return new HeldToken(
                token.value(), System.nanoTime() + token.lifetime().dividedBy(2).toNanos());
    }
}
