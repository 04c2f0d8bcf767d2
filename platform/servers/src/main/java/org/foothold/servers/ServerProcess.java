package org.foothold.servers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** One server in a process of its own: it writes to its log file, is waited for until ready, and stops gently, then by force. */
public final class ServerProcess {

    private static final int LINES_SHOWN = 15;

    private final String name;
    private final Path log;
    private final Process process;
    private final ProcessIdentity identity;

    private ServerProcess(String name, Path log, Process process) {
        this.name = name;
        this.log = log;
        this.process = process;
        this.identity = ProcessIdentity.of(process.toHandle());
    }

    /** Starts the process; refused to a thread that was told to stop, since nobody would end it any more. */
    public static ServerProcess start(String name, ProcessBuilder command, Path log) {
        if (Thread.currentThread().isInterrupted()) {
            throw new ServerFailure(name + " was stopped before it started: start it again.");
        }
        try {
            Files.createDirectories(log.toAbsolutePath().getParent());
            command.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
            command.redirectInput(
                    ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()));
            return new ServerProcess(name, log, command.start());
        } catch (IOException e) {
            throw new ServerFailure(
                    name + " could not be started (" + e.getMessage() + "): check that "
                            + command.command().getFirst() + " can be run and that "
                            + log.toAbsolutePath().getParent() + " can be written.",
                    e);
        }
    }

    public ProcessIdentity identity() {
        return identity;
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    public Path log() {
        return log;
    }

    /** Waits until the probe answers; a server that dies or stays silent is reported with the end of its log, and stopped. */
    public ServerProcess awaitReady(BooleanSupplier probe, Duration patience) {
        var deadline = System.nanoTime() + patience.toNanos();
        while (!probe.getAsBoolean()) {
            if (!process.isAlive()) {
                throw new ServerFailure("%s ended with code %d while starting: read %s, which ends with:%n%s"
                        .formatted(name, process.exitValue(), log, endOfLog()));
            }
            if (System.nanoTime() > deadline) {
                kill();
                throw new ServerFailure(
                        "%s was not ready after %d seconds: free some CPU, or read %s, which ends with:%n%s"
                                .formatted(name, patience.toSeconds(), log, endOfLog()));
            }
            pause();
        }
        return this;
    }

    /** Asks the process to end, and ends it by force if it has not after the grace. */
    public void stop(Duration grace) {
        process.destroy();
        try {
            if (!process.waitFor(grace.toMillis(), TimeUnit.MILLISECONDS)) {
                kill();
            }
        } catch (InterruptedException e) {
            kill();
            Thread.currentThread().interrupt();
        }
    }

    /** Ends the process and its children at once, as a power cut would, and waits until the system has reaped it. */
    public void kill() {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
        process.onExit().join();
    }

    /** For a command that ends by itself: its exit code. */
    public int awaitEnd() {
        return process.onExit().join().exitValue();
    }

    private String endOfLog() {
        try {
            var lines = Files.readAllLines(log).stream()
                    .filter(line -> !line.startsWith("\tat "))
                    .toList();
            return String.join("\n", lines.subList(Math.max(0, lines.size() - LINES_SHOWN), lines.size()));
        } catch (IOException e) {
            return "(the log cannot be read: " + e.getMessage() + ")";
        }
    }

    private void pause() {
        try {
            process.waitFor(25, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            kill();
            Thread.currentThread().interrupt();
            throw new ServerFailure(name + " was stopped while starting: start it again.", e);
        }
    }
}
