package org.foothold.triage.asking.domain;

import java.util.EnumMap;
import java.util.Map;
import org.foothold.triage.assessment.domain.Answers;
import org.foothold.triage.assessment.domain.Concern;
import org.foothold.triage.assessment.domain.Need;
import org.foothold.triage.assessment.domain.RuleReading;
import org.foothold.triage.assessment.domain.Weight;
import org.foothold.triage.questionset.domain.Question;

/** Whether an answer may show a need that nothing has shown yet, or make one more pressing, and with it what is advised and in which order. */
final class NeedsStillOpen {
    private final RuleReading rules;
    private final Map<Need, Concern> shown = new EnumMap<>(Need.class);

    NeedsStillOpen(WeighedSet weighed, Answers answers, Map<String, Standing> standings) {
        this.rules = weighed.rules();
        weighed.questions().questions().stream()
                .filter(question -> standings.get(question.key()) == Standing.SETTLED)
                .filter(question -> answers.tells(question.key()))
                .flatMap(question -> question.options().stream()
                        .filter(option -> answers.to(question.key()).contains(option.code()))
                        .map(option -> rules.weightOf(question.key(), option.code())))
                .forEach(weight ->
                        weight.needs().forEach(need -> shown.merge(need, weight.concern(), Concern::orWorse)));
    }

    boolean mayChangeBy(Question question) {
        return Contribution.weights(question, rules).stream().anyMatch(this::showsMore);
    }

    private boolean showsMore(Weight weight) {
        return weight.needs().stream()
                .anyMatch(need -> !shown.containsKey(need) || weight.concern().compareTo(shown.get(need)) > 0);
    }
}
