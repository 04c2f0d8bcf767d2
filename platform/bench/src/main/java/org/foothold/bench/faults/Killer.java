package org.foothold.bench.faults;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.function.IntSupplier;
import java.util.random.RandomGenerator;
import org.foothold.bench.platform.LocalStack;

/** Kills one part after the other (SIGKILL), each time when all have come back. A kill that met no command does not count. */
public final class Killer {

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final LocalStack stack;
    private final IntSupplier commandsUnderWay;

    public Killer(LocalStack stack, IntSupplier commandsUnderWay) {
        this.stack = stack;
        this.commandsUnderWay = commandsUnderWay;
    }

    /** Kills each of the parts once, as soon as a command is under way. */
    public void killEach(List<String> parts) throws IOException, InterruptedException {
        for (var part : parts) {
            while (!kill(part)) {
                Thread.sleep(10);
            }
        }
    }

    /** Kills random parts until that many kills have counted. */
    void killAnyOf(List<String> parts, RandomGenerator random, int times) throws IOException, InterruptedException {
        for (int counted = 0; counted < times; ) {
            Thread.sleep(random.nextInt(500, 3_000));
            if (kill(parts.get(random.nextInt(parts.size())))) {
                counted++;
                System.out.printf("  %d of %d%n", counted, times);
            }
        }
    }

    private boolean kill(String part) throws IOException, InterruptedException {
        var pid = stack.pid(part);
        if (commandsUnderWay.getAsInt() == 0) {
            return false;
        }
        ProcessHandle.of(pid).ifPresent(ProcessHandle::destroyForcibly);
        System.out.printf("  killed %s (process %d)%n", part, pid);
        stack.awaitAnotherProcess(part, pid, PATIENCE);
        return true;
    }
}
