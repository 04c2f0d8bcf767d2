package org.foothold.security.sample;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.PrivateKey;
import java.time.Duration;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.foothold.servers.FreePort;
import org.foothold.servers.PostgresServer;
import org.foothold.servers.PostgresSettings;

/** A real PostgreSQL for the sample service, and keys with which its tests sign tokens. */
public class SampleServers implements QuarkusTestResourceLifecycleManager {

    private static final String PASSWORD = "only-for-this-test-run";
    private static final String PRIVATE_KEY = "foothold.sample.private-key";

    private PostgresServer postgres;

    @Override
    public Map<String, String> start() {
        postgres = PostgresServer.start(
                PostgresSettings.in(folder(), FreePort.next(), PASSWORD).throwAway());
        postgres.createDatabase("triage", PASSWORD);
        KeyPair keys = keys();
        System.setProperty(PRIVATE_KEY, base64(keys.getPrivate().getEncoded()));
        Map<String, String> config = new HashMap<>();
        config.put("foothold.database.host", "127.0.0.1");
        config.put("foothold.database.port", Integer.toString(postgres.port()));
        config.put("foothold.database.password", PASSWORD);
        config.put("quarkus.oidc.public-key", base64(keys.getPublic().getEncoded()));
        return config;
    }

    @Override
    public void stop() {
        if (postgres != null) {
            postgres.close();
        }
    }

    /** A token as Keycloak would give it. */
    public static String token(String subject, String... roles) {
        return sign(claims(subject, roles));
    }

    public static JwtClaimsBuilder claims(String subject, String... roles) {
        return Jwt.claims()
                .subject(subject)
                .audience("foothold")
                .claim("roles", List.of(roles))
                .claim("teams", Set.of("north"))
                .expiresIn(Duration.ofMinutes(5));
    }

    public static String sign(JwtClaimsBuilder claims) {
        return claims.jws()
                .algorithm(io.smallrye.jwt.algorithm.SignatureAlgorithm.RS256)
                .sign(privateKey());
    }

    /** Keys of somebody else. */
    public static KeyPair keys() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static PrivateKey privateKey() {
        try {
            byte[] encoded = Base64.getDecoder().decode(System.getProperty(PRIVATE_KEY));
            return java.security.KeyFactory.getInstance("RSA")
                    .generatePrivate(new java.security.spec.PKCS8EncodedKeySpec(encoded));
        } catch (java.security.GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    private static Path folder() {
        try {
            return Files.createTempDirectory(Files.createDirectories(Path.of("target")), "postgres")
                    .resolve("data");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
