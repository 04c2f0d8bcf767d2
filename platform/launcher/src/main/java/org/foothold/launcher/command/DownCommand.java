package org.foothold.launcher.command;

import java.time.Duration;
import java.util.concurrent.Callable;
import org.foothold.launcher.state.Leftovers;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Stops all that {@code up} started, and nothing else; whatever a killed supervisor left behind too. */
@Command(name = "down", description = "Stops Foothold.", mixinStandardHelpOptions = true)
public final class DownCommand implements Callable<Integer> {

    private static final Duration GRACE = Duration.ofSeconds(10);

    @Mixin
    StateOption option;

    @Override
    public Integer call() {
        var state = option.state();
        var began = System.nanoTime();
        var supervisor = SupervisorHandle.running(state);
        supervisor.ifPresent(SupervisorHandle::stop);
        var leftovers = new Leftovers(state.processes()).end(GRACE);
        if (supervisor.isEmpty() && leftovers == 0) {
            System.out.println("Foothold is not running.");
        } else {
            var millis = Duration.ofNanos(System.nanoTime() - began).toMillis();
            System.out.printf("Foothold has stopped (%.1f s).%n", millis / 1000.0);
        }
        return 0;
    }
}
