package org.foothold.servers;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.apache.kafka.common.KafkaFuture;

/** Waits for a server's answer, and for what follows from it a little later. */
final class Await {

    private Await() {}

    static <T> T answer(KafkaFuture<T> future, String toDo) {
        try {
            return future.get(60, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException e) {
            throw new ServerFailure("Kafka did not %s (%s): read the broker's log.".formatted(toDo, e.getMessage()), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ServerFailure("Interrupted while Kafka was to %s: start again.".formatted(toDo), e);
        }
    }

    /** Waits until the broker itself acts on a change that its controller has accepted: it follows a little later. */
    static void effect(BooleanSupplier visible, String toDo) {
        effect(visible, "Kafka", toDo);
    }

    static void effect(BooleanSupplier visible, String who, String toDo) {
        var deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        while (!visible.getAsBoolean()) {
            if (System.nanoTime() > deadline) {
                throw new ServerFailure("%s did not %s within a minute: read its log.".formatted(who, toDo));
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(50));
        }
    }
}
