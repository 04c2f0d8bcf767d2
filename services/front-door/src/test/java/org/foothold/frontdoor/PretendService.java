package org.foothold.frontdoor;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/** A service behind the door that says what it heard, and can be told to answer in other ways. */
final class PretendService implements AutoCloseable {

    /** Lets the second event of the stream go; a test opens it when it has seen the first. */
    static volatile CountDownLatch secondEvent = new CountDownLatch(1);

    private final HttpServer server;

    PretendService() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newCachedThreadPool(task -> {
            var thread = new Thread(task, "pretend-service");
            thread.setDaemon(true);
            return thread;
        }));
        server.createContext("/", this::echo);
        server.createContext("/triage/closed", exchange -> answer(exchange, 401, "application/problem+json", "{}"));
        server.createContext("/api/triage/closed", exchange -> answer(exchange, 401, "application/problem+json", "{}"));
        server.createContext("/triage/absent", exchange -> answer(exchange, 404, "application/problem+json", "{}"));
        server.createContext("/triage/broken", exchange -> answer(exchange, 500, "application/problem+json", "{}"));
        server.createContext(
                "/triage/wrong-form", exchange -> answer(exchange, 422, "text/html", "<h1>There is a problem</h1>"));
        server.createContext("/triage/restarting", exchange -> answer(exchange, 503, "text/plain", ""));
        server.createContext("/triage/stream", PretendService::stream);
        server.start();
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    private void echo(HttpExchange exchange) throws IOException {
        var headers = exchange.getRequestHeaders().entrySet().stream()
                .map(header -> quoted(header.getKey().toLowerCase(Locale.ROOT)) + ":"
                        + quoted(String.join("|", header.getValue())))
                .collect(Collectors.joining(","));
        var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        answer(
                exchange,
                200,
                "application/json",
                "{\"method\":%s,\"uri\":%s,\"body\":%s,\"headers\":{%s}}"
                        .formatted(
                                quoted(exchange.getRequestMethod()),
                                quoted(exchange.getRequestURI().toString()),
                                quoted(body),
                                headers));
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    private static void stream(HttpExchange exchange) throws IOException {
        try (exchange) {
            exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
            exchange.sendResponseHeaders(200, 0);
            var out = exchange.getResponseBody();
            out.write("event: flagged\nid: 1\ndata: changed\n\n".getBytes(StandardCharsets.UTF_8));
            out.flush();
            secondEvent.await(10, TimeUnit.SECONDS);
            out.write("event: flagged\nid: 2\ndata: changed\n\n".getBytes(StandardCharsets.UTF_8));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private static void answer(HttpExchange exchange, int status, String type, String body) throws IOException {
        try (exchange) {
            var bytes = body.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", type);
            exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
