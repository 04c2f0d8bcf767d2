package org.foothold.bench.load;

import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;

/**
 * Sends at a fixed rate whether or not the system keeps up: number n is due at n / rate. A system that stalls is charged for the
 * whole queue behind the stall (coordinated omission).
 */
public final class OpenLoop {

    private final int perSecond;
    private final int count;
    private final int senders;

    public OpenLoop(int perSecond, Duration time, int senders) {
        this.perSecond = perSecond;
        this.count = Math.toIntExact(perSecond * time.toSeconds());
        this.senders = senders;
    }

    public int count() {
        return count;
    }

    /** One sender's work; created, used and closed by the thread that sends. */
    public interface Sender extends AutoCloseable {

        /** @param dueNanos the moment at which it was due, in the terms of {@link System#nanoTime()} */
        void send(int number, long dueNanos) throws Exception;
    }

    /** Sends everything and returns when all of it has been sent. */
    public void run(Callable<? extends Sender> sender) throws InterruptedException, ExecutionException {
        var start = System.nanoTime() + Duration.ofMillis(500).toNanos();
        try (var threads = Executors.newFixedThreadPool(senders)) {
            var running = new ArrayList<Future<?>>();
            for (int i = 0; i < senders; i++) {
                var first = i;
                running.add(threads.submit(() -> share(sender, first, start)));
            }
            for (var one : running) {
                one.get();
            }
        }
    }

    private Void share(Callable<? extends Sender> create, int first, long start) throws Exception {
        try (var sender = create.call()) {
            for (int number = first; number < count; number += senders) {
                var due = start + (long) (number * 1e9 / perSecond);
                sleepUntil(due);
                sender.send(number, due);
            }
            return null;
        }
    }

    private static void sleepUntil(long moment) {
        for (var left = moment - System.nanoTime(); left > 0; left = moment - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
    }
}
