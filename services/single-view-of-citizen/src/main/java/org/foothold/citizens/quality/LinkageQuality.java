package org.foothold.citizens.quality;

import io.quarkus.runtime.Quarkus;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.foothold.citizens.matching.domain.Training;
import org.foothold.citizens.matching.domain.TrainingReport;
import org.foothold.citizens.matching.store.ModelFile;

/**
 * What {@code deploy/local/bench linkage} runs, beside a PostgreSQL of its own: trains a model on data whose truth is known, without
 * looking at the truth, unless a model is named; then the service links the data by it, and {@link LinkageRun} says how well.
 */
public final class LinkageQuality {

    private LinkageQuality() {}

    public static void main(String[] arguments) throws IOException {
        Optional<Arguments> asked = Arguments.read(arguments);
        if (asked.isEmpty()) {
            Printed.line("%s", Arguments.USAGE);
            System.exit(2);
        }
        try {
            prepare(asked.get());
        } catch (IllegalArgumentException e) {
            Printed.line("%s", e.getMessage());
            System.exit(2);
        }
        Quarkus.run(LinkageRun.class, arguments);
    }

    /** The service reads its model and which sources promise one record per person when it starts. */
    private static void prepare(Arguments asked) throws IOException {
        LinkageInput input = LinkageInput.read(asked);
        Path model = asked.model().isPresent() ? asked.model().get() : trained(input, asked);
        System.setProperty("foothold.citizens.linking.model", model.toString());
        if (input.mapping().onePerPerson()) {
            List<String> sources = input.data().rows().stream()
                    .map(DataSet.Row::source)
                    .distinct()
                    .toList();
            System.setProperty("foothold.citizens.linking.one-per-person", String.join(",", sources));
        }
    }

    private static Path trained(LinkageInput input, Arguments asked) throws IOException {
        Training.Trained trained =
                Training.train(input.mapping().plan(), input.data().features(), new Random(asked.seed()));
        tell(trained.report());
        Path file = asked.save().isPresent() ? asked.save().get() : Files.createTempFile("foothold-model", ".json");
        ModelFile.write(trained.model(), file);
        return file;
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
