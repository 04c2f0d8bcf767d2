package org.foothold.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.HdrHistogram.Histogram;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.foothold.bench.load.Arrivals;
import org.foothold.bench.load.OpenLoop;
import org.foothold.bench.load.TopicWriter;
import org.foothold.bench.platform.FlagCommands;
import org.foothold.bench.platform.ProjectionWatch;
import org.foothold.bench.platform.RunningPlatform;
import org.foothold.bench.platform.SignedIn;
import org.foothold.bench.platform.Tried;
import org.foothold.bench.report.Percentiles;
import org.foothold.bench.report.Report;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * From the moment a command was due to the moment its effect can be read in the projection, through HTTP, database, Debezium and
 * Kafka; beside it, in the same run, the same number of messages straight through the same broker.
 */
@Command(
        name = "freshness",
        mixinStandardHelpOptions = true,
        description = "command accepted → visible in the projection, beside raw Kafka")
final class FreshnessBenchmark implements Callable<Integer> {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String RAW = "bench.raw";

    @Mixin
    private Options options;

    @Option(
            names = "--rates",
            split = ",",
            defaultValue = "100,500",
            description = "commands/s (default: ${DEFAULT-VALUE})")
    private List<Integer> rates;

    @Mixin
    private Tried tried;

    @Override
    public Integer call() throws Exception {
        try (var platform = tried) {
            return measure(platform.start());
        }
    }

    private int measure(RunningPlatform platform) throws Exception {
        var commands = new FlagCommands(platform, new SignedIn(platform, "connector"));
        var report = new Report("freshness");
        try (var admin = Admin.create(platform.kafka())) {
            admin.createTopics(List.of(new NewTopic(RAW, 12, (short) 1))).all().get();
            try {
                effect(platform, commands, new OpenLoop(rates.getFirst(), Duration.ofSeconds(10), 1)); // warm-up
                for (var rate : rates) {
                    compare(platform, commands, rate, report);
                }
            } finally {
                admin.deleteTopics(List.of(RAW)).all().get();
            }
        }
        report.finish(options.results);
        return report.rows().stream().allMatch(row -> Integer.valueOf(0).equals(row.get("missing"))) ? 0 : 1;
    }

    private void compare(RunningPlatform platform, FlagCommands commands, int rate, Report report) throws Exception {
        var raw = new ArrayList<Map<String, Object>>();
        var whole = new ArrayList<Map<String, Object>>();
        for (int round = 0; round < options.rounds; round++) {
            raw.add(raw(platform, new OpenLoop(rate, options.time(), 1)));
            whole.add(effect(platform, commands, new OpenLoop(rate, options.time(), 1)));
        }
        var rawRow = Medians.named("straight through Kafka, " + rate + "/s", Medians.of(raw));
        var row = Medians.named("command to projection, " + rate + "/s", Medians.of(whole));
        row.put("ratio p50", (double) row.get("p50 ms") / (double) rawRow.get("p50 ms"));
        row.put("ratio p99", (double) row.get("p99 ms") / (double) rawRow.get("p99 ms"));
        report.add(rawRow);
        report.add(row);
    }

    private static Map<String, Object> raw(RunningPlatform platform, OpenLoop loop) throws Exception {
        var arrivals = new Arrivals(platform.kafka(), RAW);
        try (arrivals) {
            loop.run(() -> new TopicWriter(platform.kafka(), RAW));
            arrivals.await(loop.count(), PATIENCE);
        }
        var row = new LinkedHashMap<String, Object>();
        row.put("sent", loop.count());
        row.put("refused", 0);
        row.put("missing", loop.count() - arrivals.arrived());
        Percentiles.put(row, arrivals.latencies());
        return row;
    }

    private static Map<String, Object> effect(RunningPlatform platform, FlagCommands commands, OpenLoop loop)
            throws Exception {
        var due = new ConcurrentHashMap<UUID, Long>();
        var accepted = ConcurrentHashMap.<UUID>newKeySet();
        var answered = new AtomicInteger();
        try (var watch = new ProjectionWatch(platform)) {
            loop.run(() -> new Sending(commands, due, accepted, answered));
            var deadline = System.nanoTime() + PATIENCE.toNanos();
            while (System.nanoTime() < deadline
                    && (answered.get() < loop.count()
                            || !watch.visibleAt().keySet().containsAll(accepted))) {
                Thread.sleep(20);
            }
            var row = new LinkedHashMap<String, Object>();
            row.put("sent", loop.count());
            row.put("refused", loop.count() - accepted.size());
            row.put("missing", accepted.size() - watch.inTheView(accepted));
            Percentiles.put(row, latencies(due, watch.visibleAt()));
            return row;
        }
    }

    private static Histogram latencies(Map<UUID, Long> due, Map<UUID, Long> visibleAt) {
        var microseconds = new Histogram(Duration.ofMinutes(10).toNanos() / 1_000, 3);
        visibleAt.forEach((record, moment) -> {
            if (due.containsKey(record)) {
                microseconds.recordValue(Math.max(0, (moment - due.get(record)) / 1_000));
            }
        });
        return microseconds;
    }

    private record Sending(
            FlagCommands commands, Map<UUID, Long> due, java.util.Set<UUID> accepted, AtomicInteger answered)
            implements OpenLoop.Sender {

        @Override
        public void send(int number, long dueNanos) throws Exception {
            var record = UUID.randomUUID();
            due.put(record, dueNanos);
            commands.raise(record, UUID.randomUUID()).whenComplete((answer, failure) -> {
                if (failure == null && answer.statusCode() == 201) {
                    accepted.add(record);
                }
                answered.incrementAndGet();
            });
        }

        @Override
        public void close() {}
    }
}
