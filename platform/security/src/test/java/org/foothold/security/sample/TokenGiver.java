package org.foothold.security.sample;

import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.foothold.testing.TestTokens;

/** Gives service tokens as Keycloak's token endpoint does, and counts how often it was asked. */
public class TokenGiver implements QuarkusTestResourceLifecycleManager {

    private static final String ASKED = "foothold.sample.tokens-asked-for";

    private HttpServer server;

    @Override
    public Map<String, String> start() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        server.createContext("/protocol/openid-connect/token", exchange -> {
            System.setProperty(ASKED, Integer.toString(asked() + 1));
            byte[] answer = "{\"access_token\":\"%s\",\"token_type\":\"Bearer\",\"expires_in\":300}"
                    .formatted(TestTokens.ofService("triage").token())
                    .getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, answer.length);
            exchange.getResponseBody().write(answer);
            exchange.close();
        });
        server.start();
        return Map.of(
                "quarkus.oidc-client.client-enabled",
                "true",
                "quarkus.oidc-client.credentials.secret",
                "only-for-this-test-run",
                "quarkus.oidc-client.auth-server-url",
                "http://127.0.0.1:" + server.getAddress().getPort());
    }

    @Override
    public void stop() {
        if (server != null) {
            server.stop(0);
        }
    }

    /** How many tokens were asked for so far. */
    public static int asked() {
        return Integer.getInteger(ASKED, 0);
    }
}
