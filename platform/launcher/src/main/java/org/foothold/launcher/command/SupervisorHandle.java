package org.foothold.launcher.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.foothold.launcher.state.Leftovers;
import org.foothold.launcher.state.RunLock;
import org.foothold.launcher.state.StateFolder;
import org.foothold.servers.ServerFailure;

/** The supervisor as seen from a command: found, started in a session of its own, and asked to stop. */
final class SupervisorHandle {

    private static final Duration GRACE = Duration.ofSeconds(60);

    private final StateFolder state;
    private final ProcessHandle process;

    private SupervisorHandle(StateFolder state, ProcessHandle process) {
        this.state = state;
        this.process = process;
    }

    /** The one that runs this installation now. */
    static Optional<SupervisorHandle> running(StateFolder state) {
        return RunLock.holder(state.lock())
                .flatMap(identity -> ProcessHandle.of(identity.pid()))
                .map(process -> new SupervisorHandle(state, process));
    }

    static SupervisorHandle launch(StateFolder state, List<String> arguments) {
        var command = new ArrayList<String>();
        if (Files.isExecutable(Path.of("/usr/bin/setsid"))) {
            command.add("/usr/bin/setsid"); // so that neither Ctrl-C nor a closed terminal reaches it
        }
        command.add(Path.of(System.getProperty("java.home"), "bin/java").toString());
        command.addAll(
                List.of("-Xmx96m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Dslf4j.internal.verbosity=ERROR"));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), "org.foothold.launcher.Launcher"));
        command.addAll(List.of("supervise", "--home=" + state.home(), "--state=" + state.root()));
        command.addAll(arguments);
        var log = state.log("supervisor");
        try {
            var process = new ProcessBuilder(command)
                    .directory(state.home().toFile())
                    .redirectErrorStream(true)
                    .redirectInput(Path.of("/dev/null").toFile())
                    .redirectOutput(ProcessBuilder.Redirect.to(log.toFile()))
                    .start();
            return new SupervisorHandle(state, process.toHandle());
        } catch (IOException e) {
            throw new ServerFailure(
                    "The supervisor could not be started (" + e.getMessage() + "): read " + log + ".", e);
        }
    }

    long pid() {
        return process.pid();
    }

    boolean isAlive() {
        return process.isAlive();
    }

    void awaitEnd() {
        process.onExit().join();
    }

    /** Asks it to stop everything and waits; should it not manage, ends it and all that it had started. */
    void stop() {
        process.destroy();
        try {
            process.onExit().get(GRACE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            process.destroyForcibly();
            new Leftovers(state.processes()).end(Duration.ofSeconds(5));
        } catch (InterruptedException | java.util.concurrent.ExecutionException e) {
            Thread.currentThread().interrupt();
        }
    }
}
