package org.foothold.launcher.command;

import java.time.Duration;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Stops all that {@code up} started, and nothing else; whatever a killed supervisor left behind too. */
@Command(name = "down", description = "Stops Foothold.", mixinStandardHelpOptions = true)
public final class DownCommand implements Callable<Integer> {

    @Mixin
    StateOption option;

    @Override
    public Integer call() {
        var began = System.nanoTime();
        if (!Stopping.of(option.state())) {
            System.out.println("Foothold is not running.");
        } else {
            var millis = Duration.ofNanos(System.nanoTime() - began).toMillis();
            System.out.printf("Foothold has stopped (%.1f s).%n", millis / 1000.0);
        }
        return 0;
    }
}
