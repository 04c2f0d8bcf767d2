package org.foothold.triage.quality;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/** Tries combinations of answers of one set on some threads, says how far it is, and what does not hold. */
final class CombinationRun {
    private static final int AT_A_TIME = 500;
    private static final int SHOWN = 20;
    private static final long TELL_EVERY_SECONDS = 10;

    private final MeasuredSet set;
    private final CombinationSpace space;
    private final CombinationCheck check;
    private final AtomicLong next = new AtomicLong();
    private final AtomicLong done = new AtomicLong();
    private final AtomicLong apart = new AtomicLong();
    private final AtomicLong findings = new AtomicLong();
    private final ConcurrentLinkedQueue<String> shown = new ConcurrentLinkedQueue<>();

    CombinationRun(MeasuredSet set) {
        this.set = set;
        this.space = new CombinationSpace(set);
        this.check = new CombinationCheck(set);
    }

    /**
     * @param wanted combinations altogether; all pairs and triples are among them however many they are
     * @param sampled how many of them to try, spread evenly; all where it is more
     */
    Map<String, Object> over(long wanted, long sampled, int threads) throws InterruptedException, ExecutionException {
        long all = Math.max(wanted, space.pairs() + space.triples());
        long tried = Math.min(all, sampled);
        long begun = System.nanoTime();
        try (var workers = Executors.newFixedThreadPool(threads);
                var teller = Executors.newSingleThreadScheduledExecutor()) {
            var telling = teller.scheduleAtFixedRate(
                    () -> tell(tried, begun), TELL_EVERY_SECONDS, TELL_EVERY_SECONDS, TimeUnit.SECONDS);
            var running = new ArrayList<Future<?>>();
            for (int i = 0; i < threads; i++) {
                running.add(workers.submit(() -> work(all, tried)));
            }
            for (var one : running) {
                one.get();
            }
            telling.cancel(false);
        }
        return row(tried, (System.nanoTime() - begun) / 1e9);
    }

    List<String> shown() {
        return List.copyOf(shown);
    }

    private void work(long all, long tried) {
        for (long from = next.getAndAdd(AT_A_TIME); from < tried; from = next.getAndAdd(AT_A_TIME)) {
            for (long i = from; i < Math.min(from + AT_A_TIME, tried); i++) {
                tryOne((long) (i * ((double) all / tried)));
            }
        }
    }

    private void tryOne(long number) {
        var combination = space.at(number);
        if (!combination.onTheWay()) {
            apart.incrementAndGet();
        }
        check.finding(combination.answers(), number).ifPresent(found -> {
            if (findings.incrementAndGet() <= SHOWN) {
                shown.add(found);
            }
        });
        done.incrementAndGet();
    }

    private void tell(long tried, long begun) {
        double seconds = (System.nanoTime() - begun) / 1e9;
        System.out.printf(
                "  %s: %,d of %,d tried, %,.0f/s, %d findings%n",
                set.ref(), done.get(), tried, done.get() / seconds, findings.get());
    }

    private Map<String, Object> row(long tried, double seconds) {
        var row = new LinkedHashMap<String, Object>();
        row.put("set", set.ref().toString());
        row.put("combinations", tried);
        row.put("all pairs", space.pairs());
        row.put("all triples", space.triples());
        row.put("not on one way", apart.get());
        row.put("per second", Math.round(tried / seconds));
        row.put("seconds", Math.round(seconds));
        row.put("findings", findings.get());
        return row;
    }
}
