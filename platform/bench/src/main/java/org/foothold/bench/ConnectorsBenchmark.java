package org.foothold.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.foothold.bench.report.Report;
import org.foothold.bench.rig.Rig;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * What it costs that each connector decodes the whole server's log: one busy database and idle ones, in one server or in a server
 * each, at several poll intervals.
 */
@Command(
        name = "connectors",
        mixinStandardHelpOptions = true,
        description = "cost of a connector per database: one server or one each, and the poll interval")
final class ConnectorsBenchmark implements Callable<Integer> {

    private record Setting(int databases, boolean serverEach, int poll) {
        @Override
        public String toString() {
            return databases == 1
                    ? "1 database, poll " + poll
                    : "%d databases, %s, poll %d"
                            .formatted(databases, serverEach ? "a server each" : "one server", poll);
        }
    }

    @Mixin
    private Options options;

    @Option(
            names = "--rate",
            defaultValue = "500",
            description = "events/s of the busy database (default: ${DEFAULT-VALUE})")
    private int rate;

    @Option(
            names = "--databases",
            defaultValue = "9",
            description = "databases, one of them busy (default: ${DEFAULT-VALUE})")
    private int databases;

    @Option(
            names = "--polls",
            split = ",",
            defaultValue = "10,25,50,100",
            description = "poll intervals, ms (default: ${DEFAULT-VALUE})")
    private List<Integer> polls;

    @Override
    public Integer call() throws Exception {
        var settings = new ArrayList<Setting>();
        settings.add(new Setting(1, false, polls.getFirst()));
        polls.forEach(poll -> settings.add(new Setting(databases, false, poll)));
        settings.add(new Setting(databases, true, polls.getFirst()));
        var report = new Report("connectors");
        for (var setting : settings) {
            report.add(measure(setting));
        }
        report.finish(options.results);
        return 0;
    }

    private Map<String, Object> measure(Setting setting) throws Exception {
        try (var rig = new Rig(setting.databases(), setting.serverEach())) {
            rig.startConnectors(setting.poll());
            var flow = new Flow(rig);
            flow.throughTheOutbox(rate, Duration.ofSeconds(10));
            var idle = new ArrayList<Map<String, Object>>();
            var busy = new ArrayList<Map<String, Object>>();
            for (int round = 0; round < options.rounds; round++) {
                idle.add(flow.nothing(options.time()));
                busy.add(flow.throughTheOutbox(rate, options.time()));
            }
            var row = new LinkedHashMap<String, Object>();
            row.put("setting", setting.toString());
            Medians.of(idle).forEach((column, value) -> row.put("idle: " + column, value));
            row.putAll(Medians.of(busy));
            row.put("resident MB", rig.residentMegabytes());
            return row;
        }
    }
}
