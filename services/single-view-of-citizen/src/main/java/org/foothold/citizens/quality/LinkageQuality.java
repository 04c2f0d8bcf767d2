package org.foothold.citizens.quality;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.foothold.citizens.matching.domain.Model;
import org.foothold.citizens.matching.domain.Training;
import org.foothold.citizens.matching.domain.TrainingReport;
import org.foothold.citizens.matching.store.ModelFile;

/**
 * {@code deploy/local/bench linkage}: links data whose truth is known record by record, in an order drawn by lot, and says how
 * well. Without {@code --model} a model is trained first, on the same records without their truth.
 */
public final class LinkageQuality {

    private static final String OUTSIDE_DATA = "FOOTHOLD_OUTSIDE_DATA";

    private final Arguments asked;

    private LinkageQuality(Arguments asked) {
        this.asked = asked;
    }

    public static void main(String[] arguments) throws IOException {
        Optional<Arguments> asked = Arguments.read(arguments);
        if (asked.isEmpty()) {
            Printed.line("%s", Arguments.USAGE);
            System.exit(2);
        }
        new LinkageQuality(asked.get()).run();
    }

    private void run() throws IOException {
        if (asked.city().isPresent()) {
            DataMapping mapping = DataMapping.shipped("council");
            measure(mapping, CityReader.read(asked.city().get(), asked.today()));
        } else if (!asked.inputs().isEmpty()) {
            DataMapping mapping =
                    DataMapping.read(Files.newInputStream(asked.mapping().orElseThrow()));
            measure(mapping, DataReader.read(mapping, asked.inputs(), asked.truth()));
        } else if (System.getenv(OUTSIDE_DATA) == null) {
            Printed.line("not run: no --input, no --city, and %s names no folder", OUTSIDE_DATA);
        } else {
            everythingIn(Path.of(System.getenv(OUTSIDE_DATA)).resolve("linkage"));
        }
    }

    private void everythingIn(Path folder) throws IOException {
        for (String inputs : List.of("febrl1", "febrl2", "febrl3", "febrl4a,febrl4b")) {
            measure(folder, "febrl", inputs, Optional.empty());
        }
        measure(folder, "ons", "ons_dev_a,ons_dev_b", Optional.of("ons_dev_truth"));
        measure(folder, "fake", "fake_1000", Optional.empty());
        measure(folder, "historical", "historical_dev", Optional.empty());
    }

    private void measure(Path folder, String name, String inputs, Optional<String> truth) throws IOException {
        DataMapping mapping = DataMapping.shipped(name);
        List<Path> files = List.of(inputs.split(",")).stream()
                .map(input -> file(folder, input))
                .toList();
        Printed.line("%n%s", inputs);
        measure(mapping, DataReader.read(mapping, files, truth.map(pairs -> file(folder, pairs))));
    }

    private static Path file(Path folder, String name) {
        Path packed = folder.resolve(name + ".csv.gz");
        return Files.exists(packed) ? packed : folder.resolve(name + ".csv");
    }

    private void measure(DataMapping mapping, DataSet data) throws IOException {
        Printed.line(
                "%s: %,d records, %,d true pairs",
                mapping.name(), data.records().size(), data.truePairs());
        new Measurement(mapping, data, model(mapping, data), asked.seed()).run();
    }

    private Model model(DataMapping mapping, DataSet data) throws IOException {
        if (asked.model().isPresent()) {
            return ModelFile.read(asked.model().get());
        }
        Training.Trained trained = Training.train(mapping.plan(), data.records(), new Random(asked.seed()));
        tell(trained.report());
        if (asked.save().isPresent()) {
            ModelFile.write(trained.model(), asked.save().get());
        }
        return trained.model();
    }

    private static void tell(TrainingReport report) {
        report.passes().stream()
                .filter(pass -> !pass.converged())
                .forEach(pass -> Printed.line(
                        "  training by %s did not converge: %,d pairs, %d iterations",
                        pass.rule(), pass.pairs(), pass.iterations()));
        Printed.line(
                "  trained without labels; levels that nothing taught: %s; %,.0f matches expected",
                report.untrained(), report.matchesExpected());
    }
}
