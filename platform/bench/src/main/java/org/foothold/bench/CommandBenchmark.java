package org.foothold.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.foothold.bench.load.ClosedLoop;
import org.foothold.bench.load.FlagWriter;
import org.foothold.bench.load.OpenLoop;
import org.foothold.bench.platform.FlagCommands;
import org.foothold.bench.platform.RunningPlatform;
import org.foothold.bench.platform.SignedIn;
import org.foothold.bench.platform.Tried;
import org.foothold.bench.report.Report;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Commands per second through the whole of a service, beside the same statements sent straight to its database. */
@Command(
        name = "command",
        mixinStandardHelpOptions = true,
        description = "commands/s through HTTP and Hibernate Reactive, beside the same SQL")
final class CommandBenchmark implements Callable<Integer> {

    private static final String NOT_FOLLOWED = "triage.heartbeat";

    @Mixin
    private Options options;

    @Mixin
    private Tried tried;

    @Option(
            names = "--connections",
            defaultValue = "32",
            description = "of the HTTP clients (default: ${DEFAULT-VALUE})")
    private int connections;

    @Option(
            names = "--pool",
            defaultValue = "16",
            description = "database connections of the yardstick (default: ${DEFAULT-VALUE})")
    private int pool;

    @Override
    public Integer call() throws Exception {
        try (var platform = tried) {
            return measure(platform.start());
        }
    }

    private int measure(RunningPlatform platform) throws Exception {
        var commands = new FlagCommands(platform, new SignedIn(platform, "connector"));
        new ClosedLoop(connections, Duration.ofSeconds(10)).run(() -> new Sending(commands)); // warm-up
        var service = new ArrayList<Map<String, Object>>();
        var sql = new ArrayList<Map<String, Object>>();
        for (int round = 0; round < options.rounds; round++) {
            service.add(new ClosedLoop(connections, options.time()).run(() -> new Sending(commands)));
            sql.add(new ClosedLoop(pool, options.time())
                    .run(() -> new FlagWriter(platform.database("triage"), NOT_FOLLOWED)));
        }
        var report = new Report("command");
        var sqlRow = Medians.named("the same SQL", Medians.of(sql));
        var row = Medians.named("raise a flag by HTTP", Medians.of(service));
        row.put("ratio", (double) row.get("per second") / (double) sqlRow.get("per second"));
        report.add(sqlRow);
        report.add(row);
        report.finish(options.results);
        return 0;
    }

    private record Sending(FlagCommands commands) implements OpenLoop.Sender {

        @Override
        public void send(int number, long dueNanos) throws Exception {
            var answer = commands.raise(UUID.randomUUID(), UUID.randomUUID()).get();
            if (answer.statusCode() != 201) {
                throw new IllegalStateException(
                        "The command was refused: " + answer.statusCode() + " " + answer.body());
            }
        }

        @Override
        public void close() {}
    }
}
