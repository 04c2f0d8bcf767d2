package org.foothold.citizens.training;

import io.quarkus.arc.Unremovable;
import io.quarkus.runtime.QuarkusApplication;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.PrintStream;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.foothold.citizens.linking.application.RecordsToLearnFrom;
import org.foothold.citizens.linking.application.RecordsToLearnFrom.Lesson;
import org.foothold.citizens.matching.domain.Model;
import org.foothold.citizens.matching.domain.ModelPlan;
import org.foothold.citizens.matching.domain.Training;
import org.foothold.citizens.matching.domain.TrainingReport;
import org.foothold.citizens.matching.store.ModelFile;
import org.foothold.citizens.matching.store.PlanFile;

/** Trains on what the store holds and says how it went. */
@Singleton
@Unremovable
class TrainingRun implements QuarkusApplication {

    private static final PrintStream OUT = System.out;
    private static final int TOO_FEW = 3;
    private static final int FEWEST_RECORDS = 1_000;
    private static final int PATIENCE_MINUTES = 30;

    private final RecordsToLearnFrom records;

    TrainingRun(RecordsToLearnFrom records) {
        this.records = records;
    }

    @Override
    public int run(String... arguments) throws IOException {
        TrainingOptions asked = TrainingOptions.read(arguments).orElseThrow();
        ModelPlan plan = PlanFile.shipped("council").named(asked.name()).plan();
        Lesson lesson = ended(records.read(plan, asked.most(), asked.seed()));
        say(
                "%,d of %,d records are learnt from, with what people decided of %,d pairs of them",
                lesson.features().size(), lesson.held(), lesson.decided().size());
        if (lesson.features().size() < FEWEST_RECORDS) {
            say("Fewer than %,d records teach nothing: the model in use stays.", FEWEST_RECORDS);
            return TOO_FEW;
        }
        Training.Trained trained = Training.train(plan, lesson.features(), lesson.decided(), new Random(asked.seed()));
        tell(trained.report());
        new DecisionsByScore(trained.model(), lesson).tell(TrainingRun::say);
        ModelFile.write(trained.model(), asked.save());
        tell(trained.model(), asked);
        return 0;
    }

    private static void tell(TrainingReport report) {
        for (TrainingReport.Pass pass : report.passes()) {
            say(
                    "  by %-32s %,9d pairs, %,8.0f of one person%s",
                    pass.rule(),
                    pass.pairs(),
                    pass.matches(),
                    pass.converged() ? "" : "   DID NOT CONVERGE after " + pass.iterations() + " iterations");
        }
        say(
                "  levels that nothing taught, and that therefore count for little: %s",
                report.untrained().isEmpty() ? "none" : String.join(", ", report.untrained()));
        say(
                "  %,.0f pairs of records of one person expected; %,d decided pairs used",
                report.matchesExpected(), report.decidedUsed());
    }

    private static void tell(Model model, TrainingOptions asked) {
        say(
                "Model %s is in %s: joined from %.1f bits on, asked about from %.1f.",
                model.version(), asked.save(), model.joinAt() / 1000.0, model.reviewAt() / 1000.0);
    }

    private static void say(String text, Object... values) {
        OUT.println(String.format(Locale.UK, text, values));
    }

    /** This is a command's own thread, which has nothing else to do. */
    private static <T> T ended(Uni<T> work) {
        return work.subscribeAsCompletionStage()
                .orTimeout(PATIENCE_MINUTES, TimeUnit.MINUTES)
                .join();
    }
}
