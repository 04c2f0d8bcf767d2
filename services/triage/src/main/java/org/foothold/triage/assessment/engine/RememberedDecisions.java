package org.foothold.triage.assessment.engine;

import java.util.List;
import java.util.Map;
import org.foothold.triage.assessment.domain.Answers;
import org.foothold.triage.assessment.domain.Concern;
import org.foothold.triage.assessment.domain.Decisions;
import org.foothold.triage.assessment.domain.FollowUp;
import org.foothold.triage.assessment.domain.Need;
import org.foothold.triage.assessment.domain.Outcome;
import org.foothold.triage.assessment.domain.Stage;
import org.foothold.triage.assessment.domain.Totals;
import org.foothold.triage.assessment.domain.Weight;
import org.foothold.triage.questionset.domain.QuestionSet;
import org.foothold.triage.questionset.domain.QuestionSetRef;
import org.foothold.triage.questionset.domain.Text;

/**
 * The same decisions as the tables make, remembered by what the tables look at: answers that are alike in that are decided once. For going through millions of
 * combinations; there are such decisions only for rules that can be read.
 */
public final class RememberedDecisions implements Decisions {
    private final Decisions rules;
    private final TablesRead read;

    private RememberedDecisions(Decisions rules, TablesRead read) {
        this.rules = rules;
        this.read = read;
    }

    /** @throws org.foothold.triage.assessment.domain.UnreadableRules when the rules cannot be read */
    public static Decisions of(QuestionSet set, Decisions rules) {
        return new RememberedDecisions(rules, (TablesRead) rules.reading(set));
    }

    @Override
    public Outcome decide(QuestionSet questions, Answers answers) {
        var dangers = answers.dangersIn(questions);
        var route = answers.routeThrough(questions);
        var inputs = DmnDecisions.inputs(route, answers.onRoute(route), dangers);
        var weights = ((List<?>) inputs.get("answers"))
                .stream().map(told -> read.weightOf((String) told)).toList();
        var placed = read.at(totals(inputs, weights));
        return new Outcome(placed.stage(), DmnDecisions.needs(weights), dangers, placed.rules());
    }

    @Override
    public FollowUp followUp(QuestionSetRef set, Stage stage, List<Need> needs) {
        return rules.followUp(set, stage, needs);
    }

    @Override
    public Text reason(QuestionSetRef set, String rule) {
        return rules.reason(set, rule);
    }

    private static Totals totals(Map<String, Object> inputs, List<Weight> weights) {
        int serious = count(weights, Concern.SERIOUS);
        return new Totals(
                (boolean) inputs.get("danger seen"),
                serious,
                serious + count(weights, Concern.SOME),
                (boolean) inputs.get("safety is known"),
                number(inputs, "answers not understood"),
                number(inputs, "questions left open"),
                (boolean) inputs.get("money does not reach"),
                number(inputs, "priority debts"));
    }

    private static int number(Map<String, Object> inputs, String name) {
        return ((Number) inputs.get(name)).intValue();
    }

    private static int count(List<Weight> weights, Concern concern) {
        return (int)
                weights.stream().filter(weight -> weight.concern() == concern).count();
    }
}
