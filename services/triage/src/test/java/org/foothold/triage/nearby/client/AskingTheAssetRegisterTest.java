package org.foothold.triage.nearby.client;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.vertx.mutiny.core.Vertx;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.foothold.kernel.Personal;
import org.foothold.place.Postcode;
import org.foothold.triage.TriageSettings;
import org.foothold.triage.nearby.domain.Nearby;
import org.foothold.triage.nearby.domain.Place;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Against a server that answers well, badly, late, without end and not at all. */
class AskingTheAssetRegisterTest {
    private static final Vertx VERTX = Vertx.vertx();
    private static final String PLACES = """
            {"items": [
              {"name": "Northside Pantry", "description": "Food for members", "address": "2 Mill Lane", "phone": "01632 960 555", "web": "https://pantry.example"},
              {"name": "Warm Room", "phone": "<script>", "web": "javascript:alert(1)"},
              {"description": "has no name"},
              {"name": "3"}, {"name": "4"}, {"name": "5"}, {"name": "6"}]}
            """;

    private final ConcurrentLinkedQueue<String> asked = new ConcurrentLinkedQueue<>();
    private final CountDownLatch over = new CountDownLatch(1);
    private HttpServer server;
    private Instant now = Instant.parse("2026-11-23T10:00:00Z");

    /** What the server does with a call. */
    private interface Answer {
        void to(HttpExchange call) throws IOException;
    }

    private volatile Answer answer = call -> say(call, 200, PLACES);

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newCachedThreadPool());
        server.createContext("/", call -> {
            asked.add(call.getRequestURI() + " "
                    + new String(call.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            answer.to(call);
        });
        server.start();
    }

    @AfterEach
    void stop() {
        over.countDown();
        server.stop(0);
    }

    @AfterAll
    static void close() {
        VERTX.closeAndAwait();
    }

    @Test
    void showsAHandfulAndNothingThatIsNoAddress() {
        var near = near(register(Duration.ofSeconds(20)));

        assertThat(near.known()).isTrue();
        assertThat(near.places())
                .extracting(Place::name)
                .containsExactly("Northside Pantry", "Warm Room", "3", "4", "5");
        assertThat(near.places().getFirst().web()).contains("https://pantry.example");
        assertThat(near.places().get(1).web()).isEmpty();
        assertThat(near.places().get(1).phone()).isEmpty();
        assertThat(asked)
                .singleElement()
                .asString()
                .startsWith("/api/assets/nearby {")
                .contains("\"postcode\":\"ZE1 0AA\"", "\"food\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "not JSON", "{}", "[]", "{\"items\": 3}", "null"})
    void anAnswerThatIsNoneIsNotKnown(String text) {
        answer = call -> say(call, 200, text);
        assertThat(near(register(Duration.ofSeconds(20)))).isEqualTo(Nearby.NOT_KNOWN);
    }

    @Test
    void aRegisterThatFailsIsLeftInPeaceForAWhile() {
        answer = call -> say(call, 500, "");
        var register = register(Duration.ofSeconds(20));
        assertThat(near(register)).isEqualTo(Nearby.NOT_KNOWN);
        answer = call -> say(call, 200, PLACES);

        assertThat(near(register)).isEqualTo(Nearby.NOT_KNOWN);
        assertThat(asked).hasSize(1);
        now = now.plusSeconds(31);
        assertThat(near(register).known()).isTrue();
    }

    @Test
    void nobodyWaitsForOneThatIsLate() {
        answer = call -> {
            try {
                over.await(30, TimeUnit.SECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            say(call, 200, PLACES);
        };
        assertThat(near(register(Duration.ofMillis(200)))).isEqualTo(Nearby.NOT_KNOWN);
    }

    @Test
    void anAnswerWithoutEndBreaksOff() {
        answer = call -> {
            call.sendResponseHeaders(200, 0);
            var much = " ".repeat(10_000).getBytes(StandardCharsets.UTF_8);
            try (var body = call.getResponseBody()) {
                while (over.getCount() > 0) {
                    body.write(much);
                }
            }
        };
        assertThat(near(register(Duration.ofSeconds(20)))).isEqualTo(Nearby.NOT_KNOWN);
    }

    @Test
    void nobodyIsAskedWithoutAnAddressOrWhereNobodyListens() {
        assertThat(near(new AssetRegister(
                        settings(Optional.empty(), Duration.ofSeconds(20)), () -> now, new ObjectMapper(), VERTX)))
                .isEqualTo(Nearby.NOT_KNOWN);
        var register = register(Duration.ofSeconds(20));
        server.stop(0);
        assertThat(near(register)).isEqualTo(Nearby.NOT_KNOWN);
        assertThat(asked).isEmpty();
    }

    private static Nearby near(AssetRegister register) {
        return register.near(Personal.of(new Postcode("ZE1 0AA")), List.of("food"), "en")
                .await()
                .atMost(Duration.ofSeconds(30));
    }

    private AssetRegister register(Duration patience) {
        var url = URI.create("http://127.0.0.1:" + server.getAddress().getPort());
        return new AssetRegister(settings(Optional.of(url), patience), () -> now, new ObjectMapper(), VERTX);
    }

    private static TriageSettings.AssetRegister settings(Optional<URI> url, Duration patience) {
        return new TriageSettings.AssetRegister() {
            @Override
            public Optional<URI> url() {
                return url;
            }

            @Override
            public Duration patience() {
                return patience;
            }

            @Override
            public Duration leaveInPeace() {
                return Duration.ofSeconds(30);
            }
        };
    }

    private static void say(HttpExchange call, int status, String text) throws IOException {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        call.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        if (bytes.length > 0) {
            call.getResponseBody().write(bytes);
        }
        call.close();
    }
}
