package org.foothold.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.foothold.bench.platform.EventFlood;
import org.foothold.bench.platform.Rebuilding;
import org.foothold.bench.platform.RunningPlatform;
import org.foothold.bench.platform.Tried;
import org.foothold.bench.report.Report;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** How fast the dashboard is built anew from its topics, beside COPY of the rows that come of it; and whether it says the same. */
@Command(
        name = "rebuild",
        mixinStandardHelpOptions = true,
        description = "events/s of a projection rebuild, beside COPY of the same rows")
final class RebuildBenchmark implements Callable<Integer> {

    @Mixin
    private Options options;

    @Mixin
    private Tried tried;

    @Option(
            names = "--flags",
            defaultValue = "250000",
            description = "flags, of two events each (default: ${DEFAULT-VALUE})")
    private int flags;

    @Override
    public Integer call() throws Exception {
        try (var platform = tried) {
            return measure(platform.start());
        }
    }

    private int measure(RunningPlatform platform) throws Exception {
        var rebuilding = new Rebuilding(platform);
        new EventFlood(platform).publish(flags);
        rebuilding.awaitFlags(flags, Duration.ofMinutes(10));
        var rounds = new ArrayList<Map<String, Object>>();
        var same = true;
        for (int round = 0; round < options.rounds; round++) {
            var done = rebuilding.rebuild();
            same &= done.path("same").asBoolean();
            var events = done.get("events").asLong();
            var rate = done.path("eventsPerSecond").asDouble();
            var copy = rebuilding.copySameRows();
            var row = new LinkedHashMap<String, Object>();
            row.put("events", events);
            row.put("events/s", rate);
            row.put("by COPY, events/s", events * 1_000.0 / copy.toMillis());
            row.put("ratio", rate * copy.toMillis() / (events * 1_000.0));
            rounds.add(row);
        }
        var report = new Report("rebuild");
        var row = Medians.named("rebuild of the dashboard", Medians.of(rounds));
        row.put("same hash", same);
        report.add(row);
        report.finish(options.results);
        return same ? 0 : 1;
    }
}
