package org.foothold.launcher.supervisor;

import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.foothold.launcher.state.PartStatus;
import org.foothold.launcher.state.StatusFile;
import org.foothold.launcher.state.SystemStatus;

/** What the supervisor knows of every part; each change is written to the status file at once. */
public final class Board {

    private final Clock clock;
    private final StatusFile file;
    private final Map<String, PartStatus> parts = new LinkedHashMap<>();
    private SystemStatus system;

    public Board(Clock clock, StatusFile file, String doorUrl, String clockOffset) {
        this.clock = clock;
        this.file = file;
        var pid = ProcessHandle.current().pid();
        this.system = new SystemStatus(
                pid, SystemStatus.State.STARTING, "", doorUrl, clockOffset, clock.millis(), 0, List.of());
    }

    public synchronized void add(String name, String title, String doing) {
        parts.put(name, PartStatus.waiting(name, title, doing, clock.millis()));
        write();
    }

    public synchronized void change(String part, UnaryOperator<PartStatus> change) {
        parts.computeIfPresent(part, (name, status) -> change.apply(status));
        write();
    }

    /** The whole enters a state; when that is {@code READY}, the time it took is kept. */
    public synchronized void become(SystemStatus.State state, String failure) {
        var took = state == SystemStatus.State.READY ? clock.millis() - system.startedAt() : system.tookMillis();
        system = new SystemStatus(
                system.supervisor(),
                state,
                failure,
                system.doorUrl(),
                system.clockOffset(),
                system.startedAt(),
                took,
                List.of());
        write();
    }

    public long now() {
        return clock.millis();
    }

    private void write() {
        try {
            file.write(new SystemStatus(
                    system.supervisor(),
                    system.state(),
                    system.failure(),
                    system.doorUrl(),
                    system.clockOffset(),
                    system.startedAt(),
                    system.tookMillis(),
                    List.copyOf(parts.values())));
        } catch (UncheckedIOException e) {
            System.err.println(
                    "The status could not be written: " + e.getMessage()); // a full disk must not end the watch
        }
    }
}
