package org.foothold.bench;

import org.foothold.bench.faults.FaultsBenchmark;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** {@code deploy/local/bench NAME [options]}. */
@Command(
        name = "bench",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "NAME",
        description = "Measures Foothold with its real parts; prints a table and writes JSON.",
        subcommands = {
            RelayBenchmark.class,
            ConnectorsBenchmark.class,
            RemovalBenchmark.class,
            StartupBenchmark.class,
            FreshnessBenchmark.class,
            CommandBenchmark.class,
            RebuildBenchmark.class,
            LinkageBenchmark.class,
            CityBenchmark.class,
            TriageBenchmark.class,
            QuizBenchmark.class,
            FaultsBenchmark.class
        })
public final class Bench {

    private Bench() {}

    public static void main(String[] arguments) {
        System.exit(new CommandLine(new Bench()).execute(arguments));
    }
}
