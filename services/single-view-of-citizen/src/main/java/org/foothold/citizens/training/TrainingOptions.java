package org.foothold.citizens.training;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What is asked of a training.
 *
 * @param name of the model: it goes with every link that the model makes, so that each can be explained later
 * @param most records to learn from; of a larger store, citizens are drawn by lot
 * @param seed the same seed and the same records make the same model
 */
record TrainingOptions(String name, Path save, int most, long seed) {

    static final String USAGE = "--name NAME --save FILE [--most RECORDS] [--seed SEED]";

    private static final Set<String> KNOWN = Set.of("--name", "--save", "--most", "--seed");
    private static final String NAME = "[a-z0-9][a-z0-9-]{0,59}";
    private static final String NUMBER = "\\d{1,9}";
    private static final int FEWEST = 1_000;

    /** Empty when they cannot be understood. */
    static Optional<TrainingOptions> read(String... arguments) {
        Map<String, String> options = new HashMap<>();
        for (int i = 0; i < arguments.length; i += 2) {
            if (!KNOWN.contains(arguments[i]) || i + 1 == arguments.length) {
                return Optional.empty();
            }
            options.put(arguments[i], arguments[i + 1]);
        }
        String most = options.getOrDefault("--most", "300000");
        String seed = options.getOrDefault("--seed", "1");
        if (!options.getOrDefault("--name", "").matches(NAME)
                || !options.containsKey("--save")
                || !most.matches(NUMBER)
                || Integer.parseInt(most) < FEWEST
                || !seed.matches(NUMBER)) {
            return Optional.empty();
        }
        return Optional.of(new TrainingOptions(
                options.get("--name"), Path.of(options.get("--save")), Integer.parseInt(most), Long.parseLong(seed)));
    }
}
