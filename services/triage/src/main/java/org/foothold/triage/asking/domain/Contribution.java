package org.foothold.triage.asking.domain;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.foothold.triage.assessment.domain.Concern;
import org.foothold.triage.assessment.domain.RuleReading;
import org.foothold.triage.assessment.domain.Totals;
import org.foothold.triage.assessment.domain.Weight;
import org.foothold.triage.questionset.domain.Option;
import org.foothold.triage.questionset.domain.Question;

/**
 * What one answer adds to the totals. Danger adds nothing here: it decides alone, and a question that can tell of it is always asked.
 *
 * @param concerns small and serious ones together
 */
record Contribution(int serious, int concerns, int leftOpen) {
    private static final Contribution NOTHING = new Contribution(0, 0, 0);
    private static final Contribution LEFT_OPEN = new Contribution(0, 0, 1);

    Totals addedTo(Totals at) {
        return new Totals(
                at.danger(),
                at.serious() + serious,
                at.concerns() + concerns,
                at.safetyIsKnown(),
                at.notUnderstood(),
                at.leftOpen() + leftOpen,
                at.moneyDoesNotReach(),
                at.priorityDebts());
    }

    /** Of each answer that a question may get, and of none. */
    static Set<Contribution> of(Question question, RuleReading rules) {
        var possible = new LinkedHashSet<>(Set.of(NOTHING));
        if (question.options().isEmpty()) {
            return possible;
        }
        possible.add(LEFT_OPEN);
        var weights = weights(question, rules);
        int serious = count(weights, Concern.SERIOUS);
        int some = count(weights, Concern.SOME);
        int atOnce = question.takesSeveral() ? weights.size() : 1;
        IntStream.rangeClosed(0, serious)
                .boxed()
                .flatMap(bad -> IntStream.rangeClosed(0, some)
                        .filter(small -> bad + small <= atOnce)
                        .mapToObj(small -> new Contribution(bad, bad + small, 0)))
                .forEach(possible::add);
        return possible;
    }

    /** What the options of a question say; "rather not say" says nothing. */
    static List<Weight> weights(Question question, RuleReading rules) {
        return question.options().stream()
                .map(Option::code)
                .filter(option -> !option.equals(Option.RATHER_NOT_SAY))
                .map(option -> rules.weightOf(question.key(), option))
                .collect(Collectors.toList());
    }

    static int count(List<Weight> weights, Concern concern) {
        return (int)
                weights.stream().filter(weight -> weight.concern() == concern).count();
    }
}
