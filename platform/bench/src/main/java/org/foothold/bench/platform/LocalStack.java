package org.foothold.bench.platform;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.foothold.bench.rig.Memory;
import org.foothold.servers.Archives;

/** The whole platform in a state folder of its own, started and stopped by the commands that people use. */
public final class LocalStack implements AutoCloseable {

    private static final Path COMMANDS = Archives.kafkaDeployment().getParent().resolve("local");

    private static final Set<String> BUSY = Set.of("WAITING", "STARTING");

    private final Path state;
    private final int port;

    public LocalStack(Path state, int port) {
        this.state = state;
        this.port = port;
    }

    /** @param readyAfterMillis from its own start */
    public record Part(String title, long readyAfterMillis, long megabytes) {}

    public void up() throws IOException, InterruptedException {
        run("up", "--no-build", "--state=" + state, "--port=" + port);
    }

    /** With a sample city of so many people, which is loaded once. */
    public void upWithCity(int people) throws IOException, InterruptedException {
        run("up", "--no-build", "--state=" + state, "--port=" + port, "--sample-city=" + people);
    }

    public void down() throws IOException, InterruptedException {
        run("down", "--state=" + state);
    }

    public long readyAfterMillis() throws IOException {
        return RunningPlatform.status(state).path("tookMillis").asLong();
    }

    public List<Part> parts() throws IOException {
        var parts = new ArrayList<Part>();
        for (var part : RunningPlatform.status(state).path("parts")) {
            if (part.path("pid").asLong() > 0) {
                parts.add(new Part(
                        part.path("title").asText(), part.path("tookMillis").asLong(), megabytes(part)));
            }
        }
        return parts;
    }

    /** The process that is the part now. */
    public long pid(String part) throws IOException {
        for (var one : RunningPlatform.status(state).path("parts")) {
            if (part.equals(one.path("name").asText())) {
                return one.path("pid").asLong();
            }
        }
        throw new IllegalArgumentException("There is no part " + part + ".");
    }

    /** Waits until all parts are ready, the named one as another process than before. */
    public void awaitAnotherProcess(String part, long before, Duration patience)
            throws IOException, InterruptedException {
        var deadline = System.nanoTime() + patience.toNanos();
        for (var now = pid(part); now == 0 || now == before || !allReady(); now = pid(part)) {
            if (System.nanoTime() > deadline) {
                throw new IllegalStateException(part + " did not come back; see deploy/local/logs --state=" + state);
            }
            Thread.sleep(100);
        }
    }

    /** Waits until what a start leaves for the background is done, such as the caches for the next one. */
    public void awaitBackground(Duration patience) throws IOException, InterruptedException {
        var deadline = System.nanoTime() + patience.toNanos();
        while (isBusy() && System.nanoTime() < deadline) {
            Thread.sleep(1_000);
        }
    }

    private boolean isBusy() throws IOException {
        for (var one : RunningPlatform.status(state).path("parts")) {
            if (BUSY.contains(one.path("state").asText())) {
                return true;
            }
        }
        return false;
    }

    private boolean allReady() throws IOException {
        for (var one : RunningPlatform.status(state).path("parts")) {
            if (!"READY".equals(one.path("state").asText())) {
                return false;
            }
        }
        return true;
    }

    @Override
    public void close() throws IOException, InterruptedException {
        down();
        try (var files = Files.walk(state)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    private static long megabytes(JsonNode part) {
        return Memory.residentMegabytes(
                ProcessHandle.of(part.path("pid").asLong()).stream().toList());
    }

    private static void run(String command, String... options) throws IOException, InterruptedException {
        var line = new ArrayList<String>();
        line.add(COMMANDS.resolve(command).toString());
        line.addAll(List.of(options));
        var code = new ProcessBuilder(line).inheritIO().start().waitFor();
        if (code != 0) {
            throw new IllegalStateException("deploy/local/" + command + " ended with code " + code + "; see above.");
        }
    }
}
