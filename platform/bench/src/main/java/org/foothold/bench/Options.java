package org.foothold.bench;

import java.nio.file.Path;
import java.time.Duration;
import picocli.CommandLine.Option;

/** What every benchmark understands. */
public final class Options {

    @Option(
            names = "--seconds",
            defaultValue = "20",
            description = "length of each measured run (default: ${DEFAULT-VALUE})")
    int seconds;

    @Option(
            names = "--rounds",
            defaultValue = "3",
            description = "rounds, of which the median is shown (default: ${DEFAULT-VALUE})")
    int rounds;

    @Option(
            names = "--results",
            defaultValue = ".foothold/bench",
            description = "folder of the JSON files (default: ${DEFAULT-VALUE})")
    Path results;

    Duration time() {
        return Duration.ofSeconds(seconds);
    }
}
