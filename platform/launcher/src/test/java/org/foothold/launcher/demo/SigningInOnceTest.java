package org.foothold.launcher.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.foothold.launcher.state.Secrets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Keycloak refuses a person while another sign-in of theirs is under way: watching an import must not lock its analyst out. */
class SigningInOnceTest {

    private final AtomicInteger signIns = new AtomicInteger();
    private int lifetimeSeconds = 300;
    private HttpServer door;
    private PlatformClient client;

    @BeforeEach
    void open(@TempDir Path folder) throws IOException {
        door = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        door.createContext("/auth/realms/foothold/protocol/openid-connect/token", this::signIn);
        door.createContext("/api/", exchange -> answer(exchange, "{}"));
        door.start();
        client = new PlatformClient(
                "http://localhost:" + door.getAddress().getPort(), Secrets.in(folder.resolve("secrets.properties")));
    }

    @AfterEach
    void close() {
        door.stop(0);
    }

    @Test
    void aTokenIsKeptWhileItIsGood() {
        for (int look = 0; look < 5; look++) {
            client.get(DemoAccount.of("analyst"), "/api/citizens/imports/1");
        }
        client.get(DemoAccount.of("dpo"), "/api/citizens/access");

        assertThat(signIns).hasValue(2);
    }

    @Test
    void aTokenThatIsNotGoodForAnyTimeIsFetchedAnew() {
        lifetimeSeconds = 0;
        client.get(DemoAccount.of("analyst"), "/api/citizens/imports/1");
        client.get(DemoAccount.of("analyst"), "/api/citizens/imports/1");

        assertThat(signIns).hasValue(2);
    }

    private void signIn(HttpExchange exchange) throws IOException {
        signIns.incrementAndGet();
        answer(exchange, "{\"access_token\":\"any\",\"expires_in\":" + lifetimeSeconds + "}");
    }

    private static void answer(HttpExchange exchange, String json) throws IOException {
        exchange.getRequestBody().readAllBytes();
        byte[] body = json.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(200, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }
}
