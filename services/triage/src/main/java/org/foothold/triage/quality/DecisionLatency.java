package org.foothold.triage.quality;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import org.foothold.triage.assessment.domain.Answers;
import org.foothold.triage.publishing.domain.ReadSet;

/**
 * How long a full triage takes to decide, at a fixed rate whether or not the engine keeps up: the time counts from the moment a decision was due. Half way the rules are
 * compiled anew beside the decisions and take the place of the old, as when a version is published.
 */
final class DecisionLatency {
    private static final int SENDERS = 2;
    private static final int ANSWERS = 2_000;
    private static final Duration WARM_UP = Duration.ofSeconds(5);

    private final MeasuredSet set;
    private final AtomicReference<ReadSet> inUse;
    private final List<Answers> answers = new ArrayList<>();
    private final AtomicInteger failed = new AtomicInteger();

    DecisionLatency(MeasuredSet set) {
        this.set = set;
        this.inUse = new AtomicReference<>(set.read());
        var space = new CombinationSpace(set);
        for (int i = 0; i < ANSWERS; i++) {
            answers.add(space.at(space.pairs() + space.triples() + i).answers());
        }
    }

    Map<String, Object> at(int perSecond, Duration time) throws InterruptedException, ExecutionException {
        send(perSecond, WARM_UP);
        failed.set(0);
        var quiet = send(perSecond, time);
        long[] swapped;
        long swapMillis;
        try (var aside = Executors.newSingleThreadExecutor()) {
            var swap = aside.submit(() -> {
                LockSupport.parkNanos(time.toNanos() / 2);
                long begun = System.nanoTime();
                inUse.set(set.compiledAgain());
                return Duration.ofNanos(System.nanoTime() - begun).toMillis();
            });
            swapped = send(perSecond, time);
            swapMillis = swap.get();
        }
        return row(perSecond, quiet, swapped, swapMillis);
    }

    private long[] send(int perSecond, Duration time) throws InterruptedException, ExecutionException {
        int count = Math.toIntExact(perSecond * time.toSeconds());
        var latencies = new long[count];
        long start = System.nanoTime();
        try (var senders = Executors.newFixedThreadPool(SENDERS)) {
            var running = new ArrayList<Future<?>>();
            for (int i = 0; i < SENDERS; i++) {
                int first = i;
                running.add(senders.submit(() -> {
                    for (int number = first; number < count; number += SENDERS) {
                        latencies[number] = decide(number, start + (long) (number * 1e9 / perSecond));
                    }
                }));
            }
            for (var one : running) {
                one.get();
            }
        }
        return latencies;
    }

    private long decide(int number, long due) {
        for (long left = due - System.nanoTime(); left > 0; left = due - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
        try {
            var now = inUse.get();
            now.rules().decide(now.questions(), answers.get(number % ANSWERS));
        } catch (RuntimeException failure) {
            failed.incrementAndGet();
        }
        return System.nanoTime() - due;
    }

    private Map<String, Object> row(int perSecond, long[] quiet, long[] swapped, long swapMillis) {
        var row = new LinkedHashMap<String, Object>();
        row.put("set", set.ref().toString());
        row.put("full triages/s", perSecond);
        row.put("p50 ms", millis(quiet, 0.50));
        row.put("p99 ms", millis(quiet, 0.99));
        row.put("max ms", millis(quiet, 1));
        row.put("with a swap, p99 ms", millis(swapped, 0.99));
        row.put("with a swap, max ms", millis(swapped, 1));
        row.put("compiled in ms", swapMillis);
        row.put("failed", failed.get());
        return row;
    }

    private static double millis(long[] latencies, double share) {
        var sorted = latencies.clone();
        Arrays.sort(sorted);
        int at = (int) Math.min(sorted.length - 1L, (long) (sorted.length * share));
        return Math.round(sorted[at] / 1e4) / 100.0;
    }
}
