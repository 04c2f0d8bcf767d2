package org.foothold.bench.load;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.LongAdder;
import org.HdrHistogram.ConcurrentHistogram;
import org.foothold.bench.report.Percentiles;

/** As much as a number of senders can do, each sending the next when the last has been answered: for throughput, not latency. */
public final class ClosedLoop {

    private final int senders;
    private final Duration time;

    public ClosedLoop(int senders, Duration time) {
        this.senders = senders;
        this.time = time;
    }

    public Map<String, Object> run(Callable<? extends OpenLoop.Sender> create)
            throws InterruptedException, ExecutionException {
        var done = new LongAdder();
        var microseconds = new ConcurrentHistogram(Duration.ofMinutes(1).toNanos() / 1_000, 3);
        var end = System.nanoTime() + time.toNanos();
        try (var threads = Executors.newFixedThreadPool(senders)) {
            var running = new ArrayList<Future<?>>();
            for (int i = 0; i < senders; i++) {
                running.add(threads.submit(() -> {
                    try (var sender = create.call()) {
                        for (var start = System.nanoTime(); start < end; start = System.nanoTime()) {
                            sender.send(0, start);
                            microseconds.recordValue((System.nanoTime() - start) / 1_000);
                            done.increment();
                        }
                        return null;
                    }
                }));
            }
            for (var one : running) {
                one.get();
            }
        }
        var row = new LinkedHashMap<String, Object>();
        row.put("per second", done.doubleValue() / time.toSeconds());
        Percentiles.put(row, microseconds);
        return row;
    }
}
