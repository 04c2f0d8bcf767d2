package org.foothold.bench.faults;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.function.IntSupplier;
import java.util.random.RandomGenerator;
import org.foothold.bench.platform.LocalStack;

/** Kills one part after the other (SIGKILL), each time a random one, when all have come back. A kill that met no command does not count. */
final class Killer {

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final LocalStack stack;
    private final List<String> parts;
    private final RandomGenerator random;
    private final IntSupplier commandsUnderWay;

    Killer(LocalStack stack, List<String> parts, RandomGenerator random, IntSupplier commandsUnderWay) {
        this.stack = stack;
        this.parts = parts;
        this.random = random;
        this.commandsUnderWay = commandsUnderWay;
    }

    /** Kills until that many kills have counted. */
    void kill(int times) throws IOException, InterruptedException {
        for (int counted = 0; counted < times; ) {
            Thread.sleep(random.nextInt(500, 3_000));
            var part = parts.get(random.nextInt(parts.size()));
            var pid = stack.pid(part);
            if (commandsUnderWay.getAsInt() > 0) {
                ProcessHandle.of(pid).ifPresent(ProcessHandle::destroyForcibly);
                counted++;
                System.out.printf("  kill %d of %d: %s (process %d)%n", counted, times, part, pid);
                stack.awaitAnotherProcess(part, pid, PATIENCE);
            }
        }
    }
}
