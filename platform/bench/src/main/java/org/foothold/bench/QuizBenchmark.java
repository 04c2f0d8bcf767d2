package org.foothold.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;
import org.HdrHistogram.ConcurrentHistogram;
import org.HdrHistogram.Histogram;
import org.foothold.bench.load.FileReader;
import org.foothold.bench.load.OpenLoop;
import org.foothold.bench.load.QuizTaker;
import org.foothold.bench.platform.RuleSwap;
import org.foothold.bench.platform.RunningPlatform;
import org.foothold.bench.platform.Tried;
import org.foothold.bench.report.Percentiles;
import org.foothold.bench.report.Report;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Pages of the First step through the front door, beside a file by the same way, and while the version in use is exchanged. */
@Command(
        name = "quiz",
        mixinStandardHelpOptions = true,
        description = "latency of the First step's pages through the front door, also while its rules are exchanged")
final class QuizBenchmark implements Callable<Integer> {
    private static final String FILE = "/assets/foothold/foothold.css";
    private static final int SWAPPED_AFTER_SECONDS = 5;

    @Mixin
    private Options options;

    @Mixin
    private Tried tried;

    @Option(names = "--rate", defaultValue = "50", description = "requests a second (default: ${DEFAULT-VALUE})")
    private int rate;

    @Option(names = "--takers", defaultValue = "24", description = "people at a time (default: ${DEFAULT-VALUE})")
    private int takers;

    @Override
    public Integer call() throws Exception {
        try (var platform = tried) {
            return measure(platform.start());
        }
    }

    private int measure(RunningPlatform platform) throws Exception {
        var door = platform.url("frontdoor");
        pages(door, Duration.ofSeconds(20)); // warm-up
        var files = new ArrayList<Map<String, Object>>();
        var quiet = new ArrayList<Map<String, Object>>();
        var swapped = new ArrayList<Map<String, Object>>();
        var swap = new RuleSwap(platform);
        for (int round = 0; round < options.rounds; round++) {
            files.add(file(door));
            quiet.add(pages(door, options.time()));
            swapped.add(pagesWhileSwapping(door, swap));
        }
        var file = Medians.named("a file, " + rate + "/s", Medians.of(files));
        var row = Medians.named("pages of the First step, " + rate + "/s", Medians.of(quiet));
        var rowSwapped = Medians.named("the same, versions exchanged", Medians.of(swapped));
        row.put("ratio p99", (double) row.get("p99 ms") / (double) file.get("p99 ms"));
        rowSwapped.put("ratio p99", (double) rowSwapped.get("p99 ms") / (double) file.get("p99 ms"));
        var report = new Report("quiz");
        report.add(file);
        report.add(row);
        report.add(rowSwapped);
        report.finish(options.results);
        return Integer.valueOf(0).equals(row.get("refused"))
                        && Integer.valueOf(0).equals(rowSwapped.get("refused"))
                ? 0
                : 1;
    }

    private Map<String, Object> pages(String door, Duration time) throws Exception {
        var microseconds = histogram();
        var refused = new LongAdder();
        var number = new AtomicInteger();
        new OpenLoop(rate, time, takers)
                .run(() -> new QuizTaker(door, number.incrementAndGet(), microseconds, refused));
        return row(microseconds, refused.intValue());
    }

    private Map<String, Object> pagesWhileSwapping(String door, RuleSwap swap) throws Exception {
        try (var analyst = Executors.newSingleThreadScheduledExecutor()) {
            var swapping = analyst.schedule(
                    () -> {
                        swap.swap();
                        return null;
                    },
                    SWAPPED_AFTER_SECONDS,
                    TimeUnit.SECONDS);
            var row = pages(door, options.time().plusSeconds(SWAPPED_AFTER_SECONDS));
            swapping.get();
            return row;
        }
    }

    private Map<String, Object> file(String door) throws Exception {
        var microseconds = histogram();
        var number = new AtomicInteger();
        new OpenLoop(rate, options.time(), takers)
                .run(() -> new FileReader(door, FILE, number.incrementAndGet(), microseconds));
        return row(microseconds, 0);
    }

    private static Histogram histogram() {
        return new ConcurrentHistogram(Duration.ofMinutes(1).toNanos() / 1_000, 3);
    }

    private static Map<String, Object> row(Histogram microseconds, int refused) {
        var row = new LinkedHashMap<String, Object>();
        row.put("sent", Math.toIntExact(microseconds.getTotalCount()));
        row.put("refused", refused);
        Percentiles.put(row, microseconds);
        return row;
    }
}
