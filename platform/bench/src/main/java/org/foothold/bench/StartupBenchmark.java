package org.foothold.bench;

import java.nio.file.Files;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.foothold.bench.platform.LocalStack;
import org.foothold.bench.report.Report;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** A first start on empty data and a second one on what the first left: time to ready and memory of every part. */
@Command(
        name = "startup",
        mixinStandardHelpOptions = true,
        description = "time to ready and memory of every part, first and second start, in a state folder of its own")
final class StartupBenchmark implements Callable<Integer> {

    @Mixin
    private Options options;

    @Option(
            names = "--port",
            defaultValue = "8079",
            description = "of the front door meanwhile (default: ${DEFAULT-VALUE})")
    private int port;

    @Override
    public Integer call() throws Exception {
        var report = new Report("startup");
        var stack = new LocalStack(Files.createTempDirectory("foothold-bench"), port);
        try (stack) {
            for (var which : new String[] {"first", "second"}) {
                stack.up();
                for (var part : stack.parts()) {
                    report.add(row(which, part.title(), part.readyAfterMillis(), part.megabytes()));
                }
                var all = stack.parts().stream()
                        .mapToLong(LocalStack.Part::megabytes)
                        .sum();
                report.add(row(which, "everything", stack.readyAfterMillis(), all));
                stack.awaitBackground(Duration.ofMinutes(5));
                stack.down();
            }
        }
        report.finish(options.results);
        return 0;
    }

    private static Map<String, Object> row(String which, String part, long millis, long megabytes) {
        var row = new LinkedHashMap<String, Object>();
        row.put("start", which);
        row.put("part", part);
        row.put("ready after s", millis / 1_000.0);
        row.put("memory MB", megabytes);
        return row;
    }
}
