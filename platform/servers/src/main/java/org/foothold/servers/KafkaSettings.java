package org.foothold.servers;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * How a one-node Kafka broker is to run. Without an admin password its listener is open (tests); with one, clients sign in
 * (SCRAM-SHA-512) and may do only what an access list allows.
 *
 * @param dataDirectory the caller's; formatted when empty
 * @param classArchive where the broker's JVM keeps its class archive, which halves the next start
 */
public record KafkaSettings(
        Path dataDirectory,
        int port,
        int controllerPort,
        Optional<String> adminPassword,
        Optional<Path> classArchive,
        Path log,
        Path javaHome,
        String heap,
        Map<String, String> parameters) {

    public static KafkaSettings in(Path dataDirectory, int port, int controllerPort) {
        var data = dataDirectory.toAbsolutePath();
        return new KafkaSettings(
                data,
                port,
                controllerPort,
                Optional.empty(),
                Optional.empty(),
                data.resolveSibling(data.getFileName() + ".log"),
                Path.of(System.getProperty("java.home")),
                "256m",
                Map.of());
    }

    /** What an administrator's client of the running broker is given. */
    public Map<String, Object> adminProperties() {
        return KafkaConfiguration.admin(this);
    }

    public KafkaSettings securedBy(String password) {
        return new KafkaSettings(
                dataDirectory,
                port,
                controllerPort,
                Optional.of(password),
                classArchive,
                log,
                javaHome,
                heap,
                parameters);
    }

    public KafkaSettings archivingClassesIn(Path file) {
        return new KafkaSettings(
                dataDirectory, port, controllerPort, adminPassword, Optional.of(file), log, javaHome, heap, parameters);
    }

    public KafkaSettings loggingTo(Path file) {
        return new KafkaSettings(
                dataDirectory, port, controllerPort, adminPassword, classArchive, file, javaHome, heap, parameters);
    }

    public KafkaSettings withHeap(String size) {
        return new KafkaSettings(
                dataDirectory, port, controllerPort, adminPassword, classArchive, log, javaHome, size, parameters);
    }

    public KafkaSettings with(String parameter, String value) {
        var changed = new LinkedHashMap<>(parameters);
        changed.put(parameter, value);
        return new KafkaSettings(
                dataDirectory,
                port,
                controllerPort,
                adminPassword,
                classArchive,
                log,
                javaHome,
                heap,
                Map.copyOf(changed));
    }
}
