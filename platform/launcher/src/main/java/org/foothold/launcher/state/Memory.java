package org.foothold.launcher.state;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * Resident memory as Linux counts it. Pages that several processes share, such as PostgreSQL's buffers, are divided among them
 * (PSS), so that a sum is true. Elsewhere it is unknown, and 0.
 */
public final class Memory {

    private static final long KIB = 1024;

    private final Path processes;

    public Memory() {
        this(Path.of("/proc"));
    }

    Memory(Path processes) {
        this.processes = processes;
    }

    /** In bytes: the process, with its descendants if asked for. */
    public long ofTree(long pid, boolean descendants) {
        var all = descendants
                ? ProcessHandle.of(pid).stream()
                        .flatMap(handle -> Stream.concat(Stream.of(handle), handle.descendants()))
                : ProcessHandle.of(pid).stream();
        return all.mapToLong(handle -> of(handle.pid())).sum();
    }

    long of(long pid) {
        try (var lines = Files.lines(processes.resolve(pid + "/smaps_rollup"))) {
            return lines.filter(line -> line.startsWith("Pss:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) * KIB)
                    .findFirst()
                    .orElse(0);
        } catch (IOException | java.io.UncheckedIOException e) {
            return 0; // ended meanwhile, or no such file on this system
        }
    }
}
