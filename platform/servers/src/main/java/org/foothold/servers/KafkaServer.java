package org.foothold.servers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.Uuid;

/** One Kafka broker of our own (KRaft, a process of its own) on loopback. */
public final class KafkaServer implements Server {

    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final Duration GRACE = Duration.ofSeconds(20);

    private final KafkaSettings settings;
    private final KafkaCommands commands;
    private final String clusterId;
    private ServerProcess process;

    private KafkaServer(KafkaSettings settings) {
        this.settings = settings;
        this.commands = new KafkaCommands(settings);
        this.clusterId = commands.formatIfEmpty(Uuid.randomUuid().toString());
    }

    /** Formats the data directory if it is empty, starts the broker and waits until its own cluster answers. */
    public static KafkaServer start(KafkaSettings settings) {
        var server = new KafkaServer(settings);
        server.startAgain();
        return server;
    }

    /** Starts the broker after {@link #crash()} or {@link #close()}. */
    @Override
    public void startAgain() {
        process = ServerProcess.start("Kafka", commands.serve(), settings.log());
        process.awaitReady(() -> FreePort.isTaken(settings.port()), PATIENCE)
                .awaitReady(this::answersAsOurCluster, PATIENCE);
    }

    public void crash() {
        process.kill();
    }

    public String bootstrap() {
        return "127.0.0.1:" + settings.port();
    }

    @Override
    public ServerProcess process() {
        return process;
    }

    /** An administrator's client; the caller closes it. */
    public Admin admin() {
        return Admin.create(new HashMap<>(adminProperties()));
    }

    public Map<String, Object> adminProperties() {
        return settings.adminProperties();
    }

    @Override
    public void close() {
        process.stop(GRACE);
    }

    private boolean answersAsOurCluster() {
        try (var admin = admin()) {
            var answering = admin.describeCluster().clusterId().get(5, TimeUnit.SECONDS);
            if (!clusterId.equals(answering)) {
                process.kill();
                throw new ServerFailure("Another Kafka cluster answers on port %d: stop it, or start with another port."
                        .formatted(settings.port()));
            }
            return true;
        } catch (ExecutionException | TimeoutException e) {
            return false; // not yet; a broker that died is seen by its process
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ServerFailure("Kafka was stopped while starting: start it again.", e);
        }
    }

    static void writeSecretly(Path file, String text) throws IOException {
        Files.deleteIfExists(file);
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(file, text);
    }
}
