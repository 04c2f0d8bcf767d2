package org.foothold.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import org.HdrHistogram.ConcurrentHistogram;
import org.HdrHistogram.Histogram;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.foothold.bench.load.Arrivals;
import org.foothold.bench.load.Asked;
import org.foothold.bench.load.OpenLoop;
import org.foothold.bench.load.TopicWriter;
import org.foothold.bench.platform.CityPeople;
import org.foothold.bench.platform.CityRecords;
import org.foothold.bench.platform.LinksTold;
import org.foothold.bench.platform.LocalStack;
import org.foothold.bench.platform.Reconciling;
import org.foothold.bench.platform.RunningPlatform;
import org.foothold.bench.report.Percentiles;
import org.foothold.bench.report.Report;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** A whole city in the single view: how long its files take, and over it records one by one and in streams, record pages and searches. */
@Command(
        name = "city",
        mixinStandardHelpOptions = true,
        description =
                "loads a sample city once, keeps it, and measures over it: records taken in and linked, record pages, searches")
final class CityBenchmark implements Callable<Integer> {

    private static final Duration LOADED_WITHIN = Duration.ofHours(2);
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration WARM_UP = Duration.ofMinutes(1);
    private static final int WARM_UP_RECORDS = 20;
    private static final int STREAMED_PER_SECOND = 10;

    @Mixin
    private Options options;

    @Option(
            names = "--people",
            defaultValue = "100000",
            description = "who live in the city (default: ${DEFAULT-VALUE})")
    private int people;

    @Option(
            names = "--snapshot",
            required = true,
            description = "state folder in which the city is kept; it is loaded when it is not there yet")
    private Path snapshot;

    @Option(names = "--port", defaultValue = "8079", description = "front door (default: ${DEFAULT-VALUE})")
    private int port;

    @Option(
            names = "--stream",
            split = ",",
            defaultValue = "100,300,500",
            description = "records/s sent as NDJSON, ten requests a second (default: ${DEFAULT-VALUE})")
    private List<Integer> streams;

    @Option(
            names = "--single",
            split = ",",
            defaultValue = "50,100",
            description = "records/s sent one by one (default: ${DEFAULT-VALUE})")
    private List<Integer> singles;

    @Option(names = "--reconcile", description = "in the end parts all records anew, as every night does")
    private boolean reconcile;

    private final Report report = new Report("city");

    @Override
    public Integer call() throws Exception {
        var stack = new LocalStack(snapshot.toAbsolutePath(), port);
        boolean loading = Files.notExists(snapshot.resolve("status.json"));
        stack.upWithCity(people);
        try {
            stack.awaitBackground(LOADED_WITHIN);
            var platform = RunningPlatform.in(snapshot);
            awaitLinked(platform);
            report.add(held(platform, loading));
            measure(platform, new CityRecords(platform, snapshot, people));
        } finally {
            stack.down();
        }
        report.finish(options.results);
        return report.rows().stream()
                        .allMatch(row -> Integer.valueOf(0).equals(row.getOrDefault("refused", 0))
                                && Integer.valueOf(0).equals(row.getOrDefault("missing", 0)))
                ? 0
                : 1;
    }

    private void measure(RunningPlatform platform, CityRecords records) throws Exception {
        var citizens = new CityPeople(platform);
        asked("warm-up", 50, WARM_UP, citizens::open);
        report.add(asked("record page, 50/s", 50, options.time(), citizens::open));
        report.add(asked("search with a slip, 10/s", 10, options.time(), citizens::lookFor));
        var warmUp = new OpenLoop(WARM_UP_RECORDS, WARM_UP, 1);
        warmUp.run(() -> new Asked(records::put, histogram(), new LongAdder()));
        int sent = warmUp.count();
        for (int rate : streams) {
            int first = sent;
            report.add(straight(platform, rate));
            sent += taken(
                    platform,
                    records,
                    rate + "/s in streams",
                    first,
                    new Sending(STREAMED_PER_SECOND, rate / STREAMED_PER_SECOND));
        }
        for (int rate : singles) {
            int first = sent;
            sent += taken(platform, records, rate + "/s one by one", first, new Sending(rate, 1));
        }
        if (reconcile) {
            report.add(Medians.named("everybody parted anew", new Reconciling(platform).run()));
        }
    }

    /** @param records in each request */
    private record Sending(int requestsPerSecond, int records) {}

    private int taken(RunningPlatform platform, CityRecords records, String name, int first, Sending sending)
            throws Exception {
        var microseconds = histogram();
        var refused = new LongAdder();
        var due = new ConcurrentHashMap<String, Long>();
        var loop = new OpenLoop(sending.requestsPerSecond(), options.time(), 1);
        int count = loop.count() * sending.records();
        try (var told = new LinksTold(platform)) {
            loop.run(() -> new Timed(records, first, sending, due, microseconds, refused));
            var ids = records.idsIn(platform, due.keySet());
            var deadline = System.nanoTime() + PATIENCE.toNanos();
            while (!told.at().keySet().containsAll(ids.values()) && System.nanoTime() < deadline) {
                Thread.sleep(20);
                ids = records.idsIn(platform, due.keySet());
            }
            var linked = histogram();
            ids.forEach((reference, id) -> {
                if (told.at().containsKey(id)) {
                    linked.recordValue((told.at().get(id) - due.get(reference)) / 1_000);
                }
            });
            var row = row(name, count, refused);
            row.put("missing", count - Math.toIntExact(linked.getTotalCount()));
            Percentiles.put(row, linked);
            row.put("kept p50 ms", Percentiles.at(microseconds, 50));
            row.put("kept p99 ms", Percentiles.at(microseconds, 99));
            report.add(row);
        }
        return count;
    }

    /** Notes of each record when it was due. */
    private static final class Timed implements OpenLoop.Sender {
        private final Asked asked;
        private final Map<String, Long> due;
        private final CityRecords records;
        private final int first;
        private final int each;

        Timed(
                CityRecords records,
                int first,
                Sending sending,
                Map<String, Long> due,
                Histogram microseconds,
                LongAdder refused) {
            this.records = records;
            this.first = first;
            this.each = sending.records();
            this.due = due;
            this.asked = new Asked(
                    number -> each == 1
                            ? records.put(first + number)
                            : records.send(first + number * each, first + (number + 1) * each),
                    microseconds,
                    refused);
        }

        @Override
        public void send(int number, long dueNanos) throws Exception {
            for (int i = number * each; i < (number + 1) * each; i++) {
                due.put(records.reference(first + i), dueNanos);
            }
            asked.send(number, dueNanos);
        }

        @Override
        public void close() throws InterruptedException {
            asked.close();
        }
    }

    private Map<String, Object> asked(String name, int rate, Duration time, Asked.Request request) throws Exception {
        var microseconds = histogram();
        var refused = new LongAdder();
        var loop = new OpenLoop(rate, time, 1);
        loop.run(() -> new Asked(request, microseconds, refused));
        var row = row(name, loop.count(), refused);
        Percentiles.put(row, microseconds);
        return row;
    }

    private Map<String, Object> straight(RunningPlatform platform, int rate) throws Exception {
        var raw = "bench.raw." + UUID.randomUUID();
        try (var admin = Admin.create(platform.kafka())) {
            admin.createTopics(List.of(new NewTopic(raw, 12, (short) 1))).all().get();
            try {
                var loop = new OpenLoop(rate, options.time(), 1);
                var arrivals = new Arrivals(platform.kafka(), raw);
                try (arrivals) {
                    loop.run(() -> new TopicWriter(platform.kafka(), raw));
                    arrivals.await(loop.count(), PATIENCE);
                }
                var row = row(rate + "/s straight through Kafka", loop.count(), new LongAdder());
                row.put("missing", loop.count() - arrivals.arrived());
                Percentiles.put(row, arrivals.latencies());
                return row;
            } finally {
                admin.deleteTopics(List.of(raw)).all().get();
            }
        }
    }

    private static void awaitLinked(RunningPlatform platform) throws SQLException, InterruptedException {
        try (var database = platform.database("citizens");
                var waiting = database.prepareStatement("select exists (select from record_to_link)")) {
            for (var rows = waiting.executeQuery(); rows.next() && rows.getBoolean(1); rows = waiting.executeQuery()) {
                Thread.sleep(200);
            }
        }
    }

    /** What the city is by now, and what its load took: from the first file to the last link that its files brought. */
    private Map<String, Object> held(RunningPlatform platform, boolean justLoaded) throws SQLException {
        try (var database = platform.database("citizens");
                var rows = database.createStatement().executeQuery("""
                        select (select count(*) from source_record) records,
                               (select count(distinct citizen_id) from record_link where until is null) citizens,
                               extract(epoch from max(finished_at) - min(requested_at)) kept,
                               extract(epoch from
                                 (select max(since) from record_link l join source_record r on r.id = l.record_id where r.import_id is not null)
                                 - min(requested_at)) linked
                          from import_job
                        """)) {
            rows.next();
            var row = row("the city of " + people, rows.getInt("records"), new LongAdder());
            row.put("citizens", rows.getInt("citizens"));
            if (justLoaded) {
                row.put("files kept after s", rows.getDouble("kept"));
                row.put("all linked after s", rows.getDouble("linked"));
            }
            return row;
        }
    }

    private static Histogram histogram() {
        return new ConcurrentHistogram(Duration.ofMinutes(10).toNanos() / 1_000, 3);
    }

    private static Map<String, Object> row(String name, int count, LongAdder refused) {
        var row = new LinkedHashMap<String, Object>();
        row.put("what", name);
        row.put("records", count);
        row.put("refused", refused.intValue());
        return row;
    }
}
