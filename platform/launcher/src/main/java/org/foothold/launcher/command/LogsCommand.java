package org.foothold.launcher.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.foothold.servers.ServerFailure;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows the end of one part's log, or of all, and what is added to it. */
@Command(name = "logs", description = "Shows the logs of one part or of all.", mixinStandardHelpOptions = true)
public final class LogsCommand implements Callable<Integer> {

    @Mixin
    StateOption option;

    @Parameters(paramLabel = "PART", arity = "0..1", description = "Such as triage, kafka, supervisor. Default: all.")
    String part;

    @Option(names = "-f", description = "Goes on with what is added.")
    boolean follow;

    @Option(
            names = "-n",
            paramLabel = "LINES",
            defaultValue = "40",
            description = "How many lines of each. Default: 40.")
    int lines;

    @Override
    public Integer call() throws IOException, InterruptedException {
        var logs = logs();
        for (var log : logs) {
            log.showEnd(lines);
        }
        while (follow) {
            Thread.sleep(200);
            for (var log : logs) {
                log.showNew();
            }
        }
        return 0;
    }

    private List<LogView> logs() throws IOException {
        var folder = option.state().log("any").getParent();
        if (!Files.isDirectory(folder)) {
            throw new ServerFailure("There are no logs yet: Foothold has not been started here.");
        }
        try (var files = Files.list(folder)) {
            var all = files.filter(file -> file.toString().endsWith(".log"))
                    .sorted()
                    .toList();
            var chosen = all.stream()
                    .filter(file -> part == null || nameOf(file).equals(part))
                    .toList();
            if (chosen.isEmpty()) {
                throw new ServerFailure("There is no log of %s: choose one of %s."
                        .formatted(
                                part,
                                String.join(
                                        ", ",
                                        all.stream().map(LogsCommand::nameOf).toList())));
            }
            return chosen.stream()
                    .map(file -> new LogView(file, chosen.size() > 1 ? nameOf(file) + " | " : "", System.out))
                    .toList();
        }
    }

    private static String nameOf(Path log) {
        return log.getFileName().toString().replace(".log", "");
    }
}
