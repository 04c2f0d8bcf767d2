package org.foothold.launcher.command;

import java.time.Duration;
import org.foothold.launcher.state.Leftovers;
import org.foothold.launcher.state.StateFolder;

/** Ends an installation: its supervisor in good order, and whatever a killed one left behind. */
final class Stopping {

    private static final Duration GRACE = Duration.ofSeconds(10);

    private Stopping() {}

    /** True when there was something to end. */
    static boolean of(StateFolder state) {
        var supervisor = SupervisorHandle.running(state);
        supervisor.ifPresent(SupervisorHandle::stop);
        var leftovers = new Leftovers(state.processes()).end(GRACE);
        return supervisor.isPresent() || leftovers > 0;
    }
}
