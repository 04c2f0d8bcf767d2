package org.foothold.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;

/**
 * Gives a service under test its PostgreSQL database, a Kafka broker with the topics of deploy/kafka, and the key that
 * {@link TestTokens} signs with:
 *
 * <pre>{@code @QuarkusTest
 * @QuarkusTestResource(ServersForTests.class)
 * class RaisingAFlagTest { … }}</pre>
 *
 * With {@code initArgs = @ResourceArg(name = "debezium", value = "true")} the service's connector runs too, so that what it
 * appends to its outbox arrives on Kafka. The servers start once per JVM and end with it.
 */
public class ServersForTests implements QuarkusTestResourceLifecycleManager {

    private String service;
    private boolean debezium;

    @Override
    public void init(Map<String, String> arguments) {
        service = arguments.getOrDefault("service", serviceUnderTest());
        debezium = Boolean.parseBoolean(arguments.get("debezium"));
    }

    @Override
    public Map<String, String> start() {
        var servers = RunningServers.inThisJvm(service);
        if (debezium) {
            servers.relayEvents();
        }
        var settings = new HashMap<>(servers.settings());
        settings.putAll(SigningKey.settings());
        return settings;
    }

    /** They end with the JVM: another profile of the same module needs them again. */
    @Override
    public void stop() {}

    private static String serviceUnderTest() {
        try (var in = Thread.currentThread().getContextClassLoader().getResourceAsStream("application.properties")) {
            if (in == null) {
                return null;
            }
            var properties = new Properties();
            properties.load(in);
            return properties.getProperty("foothold.service");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
