package org.foothold.citizens.quality;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * The options of the command.
 *
 * @param mapping a file or the name of one that ships
 * @param truth a file or the name of a column
 * @param city a folder that the sample city was written to
 * @param today the day from which the city's ages are counted
 */
record Arguments(
        List<Path> inputs,
        Optional<String> mapping,
        Optional<String> truth,
        Optional<Path> city,
        LocalDate today,
        Optional<Path> model,
        Optional<Path> save,
        Optional<Path> json,
        OptionalInt answers,
        long seed) {

    static final String USAGE = """
            deploy/local/bench linkage                                    every data set in the folder FOOTHOLD_OUTSIDE_DATA
            deploy/local/bench linkage --city DIR [--today DAY]           a sample city
            deploy/local/bench linkage --input FILE[,FILE] --mapping FILE.yaml|NAME [--truth COLUMN|FILE]
              --mapping        a file, or one that ships: febrl, ons, fake, historical
              --truth          the column that says who is who, or a file of pairs of record ids
              --model FILE     link by this model; without it one is trained on the same records, without their truth
              --save FILE      keep the trained model
              --answers N      also say what it brings if people answer the N strongest questions of the review
              --shuffle SEED   another order of arrival
              --json FILE      write the figures there too""";

    private static final Set<String> KNOWN = Set.of(
            "--input",
            "--mapping",
            "--truth",
            "--city",
            "--today",
            "--model",
            "--save",
            "--shuffle",
            "--answers",
            "--json");

    /** Empty when they cannot be understood. */
    static Optional<Arguments> read(String[] arguments) {
        Map<String, String> options = new HashMap<>();
        for (int i = 0; i < arguments.length; i += 2) {
            if (!KNOWN.contains(arguments[i]) || i + 1 == arguments.length) {
                return Optional.empty();
            }
            options.put(arguments[i], arguments[i + 1]);
        }
        if (options.containsKey("--input") ? !options.containsKey("--mapping") : !options.containsKey("--city")) {
            return Optional.empty();
        }
        return Optional.of(new Arguments(
                options.containsKey("--input")
                        ? Arrays.stream(options.get("--input").split(","))
                                .map(Path::of)
                                .toList()
                        : List.of(),
                Optional.ofNullable(options.get("--mapping")),
                Optional.ofNullable(options.get("--truth")),
                file(options, "--city"),
                Optional.ofNullable(options.get("--today"))
                        .map(LocalDate::parse)
                        .orElseGet(LocalDate::now),
                file(options, "--model"),
                file(options, "--save"),
                file(options, "--json"),
                options.containsKey("--answers")
                        ? OptionalInt.of(Integer.parseInt(options.get("--answers")))
                        : OptionalInt.empty(),
                Long.parseLong(options.getOrDefault("--shuffle", "1"))));
    }

    private static Optional<Path> file(Map<String, String> options, String name) {
        return Optional.ofNullable(options.get(name)).map(Path::of);
    }
}
