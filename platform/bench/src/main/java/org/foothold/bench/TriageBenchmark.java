package org.foothold.bench;

import java.io.File;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.foothold.servers.Archives;
import picocli.CommandLine.Command;
import picocli.CommandLine.Unmatched;

/**
 * How quickly the rules of triage decide and whether they hold over millions of combinations of answers. It is the code of the packaged service that measures itself, without
 * a database or a page; it also prints the figures and understands the options.
 */
@Command(
        name = "triage",
        description =
                "how quickly the rules of triage decide, and whether they hold over combinations of answers; --help lists its options")
final class TriageBenchmark implements Callable<Integer> {
    @Unmatched
    private List<String> arguments = new ArrayList<>();

    @Override
    public Integer call() throws IOException, InterruptedException {
        var service = Archives.kafkaDeployment().getParent().resolveSibling("services/triage/target/quarkus-app");
        var command = new ArrayList<String>();
        command.add(ProcessHandle.current().info().command().orElseThrow());
        command.addAll(List.of("-Xmx512m", "-XX:+UseParallelGC"));
        command.addAll(List.of(
                "-cp", service.resolve("app") + "/*" + File.pathSeparator + service.resolve("lib/main") + "/*"));
        command.add("org.foothold.triage.quality.RuleQuality");
        command.addAll(arguments);
        return new ProcessBuilder(command).inheritIO().start().waitFor();
    }
}
