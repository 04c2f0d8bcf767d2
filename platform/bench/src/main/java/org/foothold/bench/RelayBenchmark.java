package org.foothold.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.foothold.bench.load.Arrivals;
import org.foothold.bench.report.Report;
import org.foothold.bench.rig.Rig;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** How fast and how late events come through the outbox and Debezium, beside the same events straight through Kafka. */
@Command(name = "relay", mixinStandardHelpOptions = true, description = "events/s and lag through Debezium")
final class RelayBenchmark implements Callable<Integer> {

    private static final Duration WARM_UP = Duration.ofSeconds(10);

    @Mixin
    private Options options;

    @Option(
            names = "--rates",
            split = ",",
            defaultValue = "100,500",
            description = "events/s (default: ${DEFAULT-VALUE})")
    private List<Integer> rates;

    @Option(
            names = "--poll",
            defaultValue = "10",
            description = "the connector's poll interval, ms (default: ${DEFAULT-VALUE})")
    private int poll;

    @Option(names = "--backlog", defaultValue = "100000", description = "rows to drain (default: ${DEFAULT-VALUE})")
    private int backlog;

    @Override
    public Integer call() throws Exception {
        var report = new Report("relay");
        try (var rig = new Rig(1, false)) {
            rig.startConnectors(poll);
            var flow = new Flow(rig);
            flow.throughTheOutbox(500, WARM_UP);
            flow.straightToKafka(500, WARM_UP);
            for (var rate : rates) {
                compare(flow, rate, report);
            }
            report.add(drain(rig));
        }
        report.finish(options.results);
        return report.rows().stream().allMatch(row -> Integer.valueOf(0).equals(row.get("missing"))) ? 0 : 1;
    }

    private void compare(Flow flow, int rate, Report report) throws Exception {
        var raw = new ArrayList<Map<String, Object>>();
        var relayed = new ArrayList<Map<String, Object>>();
        for (int round = 0; round < options.rounds; round++) {
            raw.add(flow.straightToKafka(rate, options.time()));
            relayed.add(flow.throughTheOutbox(rate, options.time()));
        }
        var rawRow = Medians.named("straight to Kafka, " + rate + "/s", Medians.of(raw));
        var relayRow = Medians.named("outbox and Debezium, " + rate + "/s", Medians.of(relayed));
        relayRow.put("ratio p50", (double) relayRow.get("p50 ms") / (double) rawRow.get("p50 ms"));
        relayRow.put("ratio p99", (double) relayRow.get("p99 ms") / (double) rawRow.get("p99 ms"));
        report.add(rawRow);
        report.add(relayRow);
    }

    /** Rows that were committed while no connector ran: how fast they follow once it does. */
    private Map<String, Object> drain(Rig rig) throws Exception {
        rig.stopConnectors();
        try (var connection = rig.connect(0)) {
            connection.createStatement().execute(Backlog.insert(rig.topic(), backlog));
        }
        var arrivals = new Arrivals(rig.kafkaClient(), rig.topic());
        try (arrivals) {
            rig.debezium().startAgain();
            arrivals.await(1, Duration.ofMinutes(2));
            var start = System.nanoTime();
            var before = arrivals.arrived();
            arrivals.await(backlog, Duration.ofMinutes(5));
            var seconds = (System.nanoTime() - start) / 1e9;
            var row = new LinkedHashMap<String, Object>();
            row.put("events", backlog);
            row.put("missing", backlog - arrivals.arrived());
            row.put("twice", arrivals.repeated());
            row.put("events/s", (arrivals.arrived() - before) / seconds);
            return Medians.named("draining a backlog", row);
        }
    }
}
