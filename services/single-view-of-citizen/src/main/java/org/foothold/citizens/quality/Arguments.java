package org.foothold.citizens.quality;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The options of the command.
 *
 * @param city a folder that the sample city was written to
 * @param today the day from which the city's ages are counted
 */
record Arguments(
        List<Path> inputs,
        Optional<Path> mapping,
        Optional<Path> truth,
        Optional<Path> city,
        LocalDate today,
        Optional<Path> model,
        Optional<Path> save,
        long seed) {

    static final String USAGE = """
            deploy/local/bench linkage                                    all data sets of FOOTHOLD_OUTSIDE_DATA
            deploy/local/bench linkage --city DIR [--today DAY]           a sample city
            deploy/local/bench linkage --input FILE[,FILE] --mapping FILE.yaml [--truth FILE]
              --model FILE     link by this model; without it one is trained on the same records, without their truth
              --save FILE      keep the trained model
              --shuffle SEED   another order of arrival""";

    private static final Set<String> KNOWN =
            Set.of("--input", "--mapping", "--truth", "--city", "--today", "--model", "--save", "--shuffle");

    /** Empty when they cannot be understood. */
    static Optional<Arguments> read(String[] arguments) {
        Map<String, String> options = new HashMap<>();
        for (int i = 0; i < arguments.length; i += 2) {
            if (!KNOWN.contains(arguments[i]) || i + 1 == arguments.length) {
                return Optional.empty();
            }
            options.put(arguments[i], arguments[i + 1]);
        }
        if (options.containsKey("--input") && !options.containsKey("--mapping")) {
            return Optional.empty();
        }
        return Optional.of(new Arguments(
                options.containsKey("--input")
                        ? Arrays.stream(options.get("--input").split(","))
                                .map(Path::of)
                                .toList()
                        : List.of(),
                file(options, "--mapping"),
                file(options, "--truth"),
                file(options, "--city"),
                Optional.ofNullable(options.get("--today"))
                        .map(LocalDate::parse)
                        .orElseGet(LocalDate::now),
                file(options, "--model"),
                file(options, "--save"),
                Long.parseLong(options.getOrDefault("--shuffle", "1"))));
    }

    private static Optional<Path> file(Map<String, String> options, String name) {
        return Optional.ofNullable(options.get(name)).map(Path::of);
    }
}
