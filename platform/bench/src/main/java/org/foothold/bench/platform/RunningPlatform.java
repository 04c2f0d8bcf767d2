package org.foothold.bench.platform;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.Properties;

/** The platform that {@code deploy/local/up} started: its addresses and secrets, as its state folder tells them to the owner. */
public final class RunningPlatform {

    private final Properties ports;
    private final Properties secrets;

    private RunningPlatform(Properties ports, Properties secrets) {
        this.ports = ports;
        this.secrets = secrets;
    }

    public static RunningPlatform in(Path state) throws IOException {
        if (!Files.exists(state.resolve("status.json"))
                || !"READY".equals(status(state).path("state").asText())) {
            throw new IllegalStateException("Foothold does not run in " + state + ": start it with deploy/local/up.");
        }
        return new RunningPlatform(read(state.resolve("ports.properties")), read(state.resolve("secrets.properties")));
    }

    static JsonNode status(Path state) throws IOException {
        return new ObjectMapper().readTree(state.resolve("status.json").toFile());
    }

    public String url(String part) {
        return "http://127.0.0.1:" + port(part);
    }

    public Connection database(String name) throws SQLException {
        var url = "jdbc:postgresql://127.0.0.1:" + port("postgres") + "/" + name;
        return DriverManager.getConnection(url, "postgres", secret("database.postgres"));
    }

    /** The administrator's settings for a Kafka client. */
    public Map<String, Object> kafka() {
        return Map.of(
                "bootstrap.servers",
                "127.0.0.1:" + port("kafka"),
                "security.protocol",
                "SASL_PLAINTEXT",
                "sasl.mechanism",
                "PLAIN",
                "sasl.jaas.config",
                "org.apache.kafka.common.security.plain.PlainLoginModule required username=\"admin\" password=\"%s\";"
                        .formatted(secret("kafka.admin")));
    }

    String secret(String name) {
        return known(secrets, name);
    }

    private String port(String part) {
        return known(ports, part);
    }

    private static String known(Properties from, String name) {
        var value = from.getProperty(name);
        if (value == null) {
            throw new IllegalStateException("The state folder does not know " + name + ": start Foothold anew.");
        }
        return value;
    }

    private static Properties read(Path file) throws IOException {
        var properties = new Properties();
        try (var in = Files.newBufferedReader(file)) {
            properties.load(in);
        }
        return properties;
    }
}
