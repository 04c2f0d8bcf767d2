package org.foothold.frontdoor;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.Signature;
import java.security.interfaces.RSAPublicKey;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An identity provider small enough for tests: it signs real tokens and asks nobody for a password. */
final class PretendKeycloak implements AutoCloseable {

    static final String ISSUER = "http://localhost:8080/auth/realms/foothold";

    private final KeyPair keys;
    private final HttpServer server;
    private volatile UUID session;

    PretendKeycloak(int port) throws IOException, NoSuchAlgorithmException {
        var generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(2048);
        keys = generator.generateKeyPair();
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        server.createContext("/auth/realms/foothold/.well-known/openid-configuration", this::configuration);
        server.createContext("/auth/realms/foothold/protocol/openid-connect/certs", this::certificates);
        server.createContext("/auth/realms/foothold/protocol/openid-connect/token", this::tokens);
        server.createContext("/auth/realms/foothold/logout-token", exchange -> answer(exchange, logoutToken()));
        server.createContext("/auth/realms/foothold/account", exchange -> answer(exchange, "account"));
        server.createContext("/auth/admin", exchange -> answer(exchange, "administration"));
        server.start();
    }

    static String realm(int port) {
        return "http://localhost:" + port + "/auth/realms/foothold";
    }

    private void configuration(HttpExchange exchange) throws IOException {
        var base = realm(server.getAddress().getPort()) + "/protocol/openid-connect";
        answer(exchange, """
                {"issuer": "%1$s", "authorization_endpoint": "%1$s/protocol/openid-connect/auth",
                 "end_session_endpoint": "%1$s/protocol/openid-connect/logout",
                 "token_endpoint": "%2$s/token", "jwks_uri": "%2$s/certs"}""".formatted(ISSUER, base));
    }

    private void certificates(HttpExchange exchange) throws IOException {
        var key = (RSAPublicKey) keys.getPublic();
        answer(exchange, """
                {"keys": [{"kty": "RSA", "use": "sig", "alg": "RS256", "kid": "pretend", "n": "%s", "e": "%s"}]}""".formatted(number(key.getModulus()), number(key.getPublicExponent())));
    }

    /** The code is the role, so that a test can be whoever it likes. */
    private void tokens(HttpExchange exchange) throws IOException {
        session = UUID.randomUUID();
        var form = form(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        var role = form.getOrDefault("code", "connector");
        answer(exchange, """
                {"access_token": "%s", "id_token": "%s", "refresh_token": "refresh", "token_type": "Bearer", "expires_in": 300}""".formatted(token(role, "foothold"), token(role, "foothold-door")));
    }

    private String token(String role, String audience) {
        var now = Instant.now().getEpochSecond();
        var claims = """
                {"iss": "%s", "aud": "%s", "sub": "00000000-0000-7000-8000-000000000001", "sid": "%s",
                 "name": "Carys Bright", "preferred_username": "%s", "roles": ["%4$s", "offline_access"],
                 "iat": %d, "exp": %d}""".formatted(ISSUER, audience, session, role, now, now + 300);
        return signed(claims);
    }

    /** What Keycloak sends to the door's back channel when the session that began last has been ended elsewhere. */
    private String logoutToken() {
        var now = Instant.now().getEpochSecond();
        return signed("""
                {"iss": "%s", "aud": "foothold-door", "sid": "%s", "jti": "%s", "iat": %d, "exp": %d,
                 "events": {"http://schemas.openid.net/event/backchannel-logout": {}}}""".formatted(ISSUER, session, UUID.randomUUID(), now, now + 120));
    }

    private String signed(String claims) {
        var signed = base64("{\"alg\": \"RS256\", \"kid\": \"pretend\"}".getBytes(StandardCharsets.UTF_8)) + "."
                + base64(claims.getBytes(StandardCharsets.UTF_8));
        try {
            var signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(keys.getPrivate());
            signature.update(signed.getBytes(StandardCharsets.US_ASCII));
            return signed + "." + base64(signature.sign());
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static Map<String, String> form(String body) {
        return Stream.of(body.split("&"))
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> URLDecoder.decode(pair[1], StandardCharsets.UTF_8)));
    }

    private static String number(BigInteger value) {
        var bytes = value.toByteArray();
        int from = bytes[0] == 0 ? 1 : 0;
        return base64(Arrays.copyOfRange(bytes, from, bytes.length));
    }

    private static void answer(HttpExchange exchange, String body) throws IOException {
        try (exchange) {
            var bytes = body.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
