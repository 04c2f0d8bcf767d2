package org.foothold.bench.load;

import java.net.http.HttpResponse;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.LongAdder;
import org.HdrHistogram.Histogram;

/** Requests sent without waiting for the answers, each timed from the moment it was due; closed when the last is answered. */
public final class Asked implements OpenLoop.Sender {

    private static final int AT_MOST_OPEN = 4_000;

    private final Request request;
    private final Histogram microseconds;
    private final LongAdder refused;
    private final Semaphore open = new Semaphore(AT_MOST_OPEN);

    /** Sends the request with that number. */
    @FunctionalInterface
    public interface Request {
        CompletableFuture<HttpResponse<String>> send(int number) throws Exception;
    }

    /** @param refused counts what failed or was answered otherwise than by 2xx */
    public Asked(Request request, Histogram microseconds, LongAdder refused) {
        this.request = request;
        this.microseconds = microseconds;
        this.refused = refused;
    }

    @Override
    public void send(int number, long dueNanos) throws Exception {
        open.acquire();
        request.send(number).whenComplete((answer, failure) -> {
            microseconds.recordValue((System.nanoTime() - dueNanos) / 1_000);
            if (failure != null || answer.statusCode() / 100 != 2) {
                refused.increment();
            }
            open.release();
        });
    }

    @Override
    public void close() throws InterruptedException {
        open.acquire(AT_MOST_OPEN);
    }
}
