package org.foothold.debezium;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Health and metrics of the host, at the paths that the services use too. */
final class StatusServer implements AutoCloseable {

    private final List<Relay> relays;
    private final HttpServer server;

    StatusServer(int port, List<Relay> relays) throws IOException {
        this.relays = relays;
        this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        server.createContext(
                "/q/health/live", exchange -> answer(exchange, 200, "application/json", "{\"status\":\"UP\"}"));
        server.createContext("/q/health/ready", this::ready);
        server.createContext("/q/metrics", this::metrics);
        server.start();
    }

    int port() {
        return server.getAddress().getPort();
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void ready(HttpExchange exchange) throws IOException {
        var allUp = relays.stream().allMatch(relay -> relay.status().isUp());
        var checks = relays.stream().map(StatusServer::check).toList();
        var body = new ObjectMapper().writeValueAsString(Map.of("status", allUp ? "UP" : "DOWN", "checks", checks));
        answer(exchange, allUp ? 200 : 503, "application/json", body);
    }

    private static Map<String, String> check(Relay relay) {
        var check = new LinkedHashMap<String, String>();
        check.put("name", relay.connector().name());
        check.put("status", relay.status().isUp() ? "UP" : "DOWN");
        if (!relay.status().isUp()) {
            check.put("reason", relay.status().trouble());
        }
        return check;
    }

    private void metrics(HttpExchange exchange) throws IOException {
        answer(exchange, 200, "text/plain; version=0.0.4; charset=utf-8", new Metrics(relays).text());
    }

    private static void answer(HttpExchange exchange, int code, String type, String body) throws IOException {
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(code, bytes.length);
        try (var out = exchange.getResponseBody()) {
            out.write(bytes);
        }
    }
}
