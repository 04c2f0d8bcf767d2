package org.foothold.servers;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The process that runs the connectors (platform/debezium-host): it carries each service's outbox to Kafka. */
public final class DebeziumServer implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final Duration GRACE = Duration.ofSeconds(15);

    private final Settings settings;
    private final HttpClient http = HttpClient.newHttpClient();
    private ServerProcess process;

    private DebeziumServer(Settings settings) {
        this.settings = settings;
    }

    /**
     * @param stateFolder the caller's; one offset file per connector
     * @param connectors the connector files to run
     * @param environment what the placeholders in the connector files name, and FOOTHOLD_KAFKA_BOOTSTRAP
     * @param classArchive where the host's JVM keeps its class archive, for a quicker next start
     */
    public record Settings(
            Path stateFolder,
            int port,
            List<Path> connectors,
            Map<String, String> environment,
            Path log,
            Path javaHome,
            String heap,
            Optional<Path> classArchive) {

        public static Settings in(Path stateFolder, int port, List<Path> connectors, Map<String, String> environment) {
            var folder = stateFolder.toAbsolutePath();
            var log = folder.resolve("debezium.log");
            return new Settings(
                    folder,
                    port,
                    connectors,
                    environment,
                    log,
                    Path.of(System.getProperty("java.home")),
                    "256m",
                    Optional.empty());
        }

        public Settings loggingTo(Path file) {
            return new Settings(stateFolder, port, connectors, environment, file, javaHome, heap, classArchive);
        }

        public Settings archivingClassesIn(Path file) {
            return new Settings(stateFolder, port, connectors, environment, log, javaHome, heap, Optional.of(file));
        }
    }

    /** Starts the process and waits until every connector streams. The tables they read must exist. */
    public static DebeziumServer start(Settings settings) {
        var server = launch(settings);
        server.awaitReady(PATIENCE);
        return server;
    }

    /** Starts the process and returns at once; connectors whose tables are not there yet are retried by the process. */
    public static DebeziumServer launch(Settings settings) {
        var server = new DebeziumServer(settings);
        server.startAgain();
        return server;
    }

    public void startAgain() {
        process = ServerProcess.start("Debezium", command(), settings.log());
    }

    public void awaitReady(Duration patience) {
        process.awaitReady(this::allStream, patience);
    }

    public void crash() {
        process.kill();
    }

    /** Where health and metrics are asked for. */
    public int port() {
        return settings.port();
    }

    public ServerProcess process() {
        return process;
    }

    @Override
    public void close() {
        process.stop(GRACE);
    }

    private ProcessBuilder command() {
        var command = new ArrayList<String>();
        command.add(settings.javaHome().resolve("bin/java").toString());
        command.addAll(List.of("-Xmx" + settings.heap(), "-XX:+UseSerialGC", "--enable-native-access=ALL-UNNAMED"));
        settings.classArchive().ifPresent(file -> command.addAll(ClassArchive.options(file)));
        command.addAll(List.of("-cp", classPath(), "org.foothold.debezium.Main"));
        command.addAll(List.of(
                "--port",
                "" + settings.port(),
                "--state",
                settings.stateFolder().toString()));
        settings.connectors().forEach(file -> command.add(file.toAbsolutePath().toString()));
        var builder = new ProcessBuilder(command);
        builder.environment().putAll(settings.environment());
        return builder;
    }

    private static String classPath() {
        try (var jars = Files.list(Archives.debeziumHost().resolve("lib"))) {
            return jars.map(Path::toString).sorted().collect(Collectors.joining(":"));
        } catch (IOException e) {
            throw new ServerFailure("The Debezium host is not built: run ./mvnw install -DskipTests.", e);
        }
    }

    private boolean allStream() {
        var url = URI.create("http://127.0.0.1:" + settings.port() + "/q/health/ready");
        var request = HttpRequest.newBuilder(url).timeout(Duration.ofSeconds(5)).build();
        try {
            return http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false; // not yet; a host that died is seen by its process
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ServerFailure("Debezium was stopped while starting: start it again.", e);
        }
    }
}
