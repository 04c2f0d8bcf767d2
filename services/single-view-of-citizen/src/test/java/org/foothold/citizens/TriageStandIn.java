package org.foothold.citizens;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Triage's API for people, as far as the single view uses it. What it says is kept where every class loader finds it. */
public class TriageStandIn implements QuarkusTestResourceLifecycleManager {

    private static final String PERSON = "foothold.test.triage-person.";
    private static final String AWAY = "foothold.test.triage-away";

    private HttpServer server;

    /** Makes a person known under a record. */
    static void knows(Object recordId, String json) {
        System.setProperty(PERSON + recordId, json);
    }

    static void goesAway() {
        System.setProperty(AWAY, "true");
    }

    static void comesBack() {
        System.clearProperty(AWAY);
    }

    @Override
    public Map<String, String> start() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/api/triage/people/", TriageStandIn::answer);
        server.start();
        return Map.of(
                "foothold.services.triage.url",
                "http://127.0.0.1:" + server.getAddress().getPort());
    }

    @Override
    public void stop() {
        server.stop(0);
    }

    private static void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        String person = System.getProperty(PERSON + path.substring(path.lastIndexOf('/') + 1));
        boolean away = System.getProperty(AWAY) != null;
        byte[] body = (person == null ? "{}" : person).getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(away ? 503 : person == null ? 404 : 200, body.length);
        try (var out = exchange.getResponseBody()) {
            out.write(body);
        }
    }
}
