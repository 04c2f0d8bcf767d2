package org.foothold.bench;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.foothold.bench.load.Arrivals;
import org.foothold.bench.load.OpenLoop;
import org.foothold.bench.load.OutboxWriter;
import org.foothold.bench.load.TopicWriter;
import org.foothold.bench.report.Percentiles;
import org.foothold.bench.rig.Rig;

/** One open-loop run of numbered events from a writer to a reader of the topic, and what it cost. */
final class Flow {

    private static final int COMMITTERS = 8;
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Rig rig;

    Flow(Rig rig) {
        this.rig = rig;
    }

    Map<String, Object> throughTheOutbox(int perSecond, Duration time) throws Exception {
        var connectors = rig.cpuOfConnectors();
        var databases = rig.cpuOfDatabases();
        var loop = new OpenLoop(perSecond, time, COMMITTERS);
        var row = run(loop, rig.topic(), () -> new OutboxWriter(rig.connect(0), rig.topic()));
        row.put("debezium cpu ms/s", perSecondOf(rig.cpuOfConnectors().minus(connectors), time));
        row.put("postgres cpu ms/s", perSecondOf(rig.cpuOfDatabases().minus(databases), time));
        return row;
    }

    Map<String, Object> straightToKafka(int perSecond, Duration time) throws Exception {
        var loop = new OpenLoop(perSecond, time, 1);
        return run(loop, "raw", () -> new TopicWriter(rig.kafkaClient(), "raw"));
    }

    /** What the connectors and the databases cost while nothing happens. */
    Map<String, Object> nothing(Duration time) throws InterruptedException {
        var connectors = rig.cpuOfConnectors();
        var databases = rig.cpuOfDatabases();
        Thread.sleep(time);
        var row = new LinkedHashMap<String, Object>();
        row.put("debezium cpu ms/s", perSecondOf(rig.cpuOfConnectors().minus(connectors), time));
        row.put("postgres cpu ms/s", perSecondOf(rig.cpuOfDatabases().minus(databases), time));
        return row;
    }

    private Map<String, Object> run(OpenLoop loop, String topic, Callable<? extends OpenLoop.Sender> sender)
            throws Exception {
        var arrivals = new Arrivals(rig.kafkaClient(), topic);
        try (arrivals) {
            loop.run(sender);
            arrivals.await(loop.count(), PATIENCE);
        }
        var row = new LinkedHashMap<String, Object>();
        row.put("events", loop.count());
        row.put("missing", loop.count() - arrivals.arrived());
        row.put("twice", arrivals.repeated());
        Percentiles.put(row, arrivals.latencies());
        return row;
    }

    private static double perSecondOf(Duration cpu, Duration time) {
        return (double) cpu.toMillis() / time.toSeconds();
    }
}
