package org.foothold.launcher.state;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.foothold.servers.ProcessIdentity;

/**
 * The processes that a supervisor had started when it last looked. Should it be killed, the next start or {@code down} ends
 * them; a number that a stranger's process was given since is recognised by its start time and left alone.
 */
public final class Leftovers {

    private final Path file;

    public Leftovers(Path file) {
        this.file = file;
    }

    public void remember(Collection<ProcessIdentity> processes) {
        new PrivateFile(file)
                .write(processes.stream().map(identity -> identity + "\n").collect(Collectors.joining()));
    }

    /** Those of them that still run. */
    public List<ProcessHandle> alive() {
        try {
            return Files.exists(file)
                    ? Files.readAllLines(file).stream()
                            .map(ProcessIdentity::parse)
                            .flatMap(Optional::stream)
                            .map(ProcessIdentity::find)
                            .flatMap(Optional::stream)
                            .toList()
                    : List.of();
        } catch (IOException e) {
            return List.of();
        }
    }

    /** Asks those that still run to end, then ends them by force; returns how many there were. */
    public int end(Duration grace) {
        var processes = alive();
        end(processes, grace);
        return processes.size();
    }

    public static void end(List<ProcessHandle> processes, Duration grace) {
        processes.forEach(ProcessHandle::destroy);
        var deadline = System.nanoTime() + grace.toNanos();
        while (processes.stream().anyMatch(ProcessHandle::isAlive) && System.nanoTime() < deadline) {
            try {
                Thread.sleep(50);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                break;
            }
        }
        processes.forEach(ProcessHandle::destroyForcibly);
    }
}
