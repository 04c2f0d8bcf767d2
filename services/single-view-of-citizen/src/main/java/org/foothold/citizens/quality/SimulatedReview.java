package org.foothold.citizens.quality;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.foothold.citizens.linking.domain.HumanVerdicts;
import org.foothold.citizens.linking.domain.LinkingRound.Doubt;
import org.foothold.citizens.linking.domain.ModelMatcher;
import org.foothold.citizens.linking.domain.RecordPair;
import org.foothold.citizens.matching.domain.Decided;
import org.foothold.citizens.matching.domain.Features;
import org.foothold.citizens.matching.domain.Model;
import org.foothold.citizens.matching.domain.ModelPlan;
import org.foothold.citizens.matching.domain.Training;
import org.foothold.kernel.RuleViolation;

/**
 * What it would bring if people answered the strongest questions of the review, and were always right: the answers bind, and a model is
 * trained with them. It looks at the truth to answer, as a reviewer who asks the person would.
 */
final class SimulatedReview {

    private final DataSet data;
    private final List<Integer> order;
    private final ModelPlan plan;
    private final long seed;

    SimulatedReview(DataSet data, List<Integer> order, ModelPlan plan, long seed) {
        this.data = data;
        this.order = order;
        this.plan = plan;
        this.seed = seed;
    }

    Map<String, Object> measure(Model model, int answers) {
        List<Features> features = data.features();
        List<Doubt> asked =
                Reconciled.of(features, order, new ModelMatcher(model), HumanVerdicts.NONE).doubts().stream()
                        .sorted(Comparator.comparingInt(Doubt::score)
                                .reversed()
                                .thenComparing(Doubt::pair, RecordPair.ORDER))
                        .limit(answers)
                        .toList();
        Decided decided = new Decided();
        HumanVerdicts verdicts = HumanVerdicts.NONE;
        int same = 0;
        for (Doubt doubt : asked) {
            int one = DataSet.place(doubt.pair().one());
            int other = DataSet.place(doubt.pair().other());
            boolean areSame = data.person().get(one).equals(data.person().get(other));
            try {
                verdicts = verdicts.with(doubt.pair(), areSame);
            } catch (RuleViolation known) {
                continue; // earlier answers say it already
            }
            decided.put(one, other, areSame);
            same += areSame ? 1 : 0;
        }
        Training.Trained taught = Training.train(plan, features, decided, new Random(seed));
        Printed.line(
                "  %,d questions answered, %,d of them the same person; %,d taught the model",
                asked.size(), same, taught.report().decidedUsed());
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("answered", asked.size());
        figures.put("binding", quality(model, verdicts).print("answers bind"));
        figures.put("taught", quality(taught.model(), HumanVerdicts.NONE).print("model taught"));
        figures.put("both", quality(taught.model(), verdicts).print("both"));
        return figures;
    }

    private Quality quality(Model model, HumanVerdicts verdicts) {
        return Quality.of(
                data,
                Reconciled.of(data.features(), order, new ModelMatcher(model), verdicts)
                        .clusters());
    }
}
