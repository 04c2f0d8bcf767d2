package org.foothold.triage.assessment.engine;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.foothold.decisiontables.DecisionTables;
import org.foothold.triage.assessment.domain.Concern;
import org.foothold.triage.assessment.domain.RuleReading;
import org.foothold.triage.assessment.domain.Stage;
import org.foothold.triage.assessment.domain.Totals;
import org.foothold.triage.assessment.domain.UnreadableRules;
import org.foothold.triage.assessment.domain.Weight;

/**
 * The tables of a version, understood: each option has a weight of its own, the table of stages looks at nothing but how many weigh how much and at the other totals, and it
 * compares those with whole numbers only. Whatever is written otherwise is not understood, and said so. The stage of some totals the tables decide themselves, once: they are
 * asked with as many options of each weight as the totals count.
 */
final class TablesRead implements RuleReading {
    private static final Map<String, String> FORMULAS = Map.of(
            "meanings", "for answer in answers return meaning(answer)",
            "serious concerns", "count(meanings[item.concern = \"serious\"])",
            "all concerns", "count(meanings[item.concern in (\"some\", \"serious\")])");

    private final DecisionTables tables;
    private final Map<String, Weight> weights;
    private final Optional<String> serious;
    private final Optional<String> some;
    private final Steps steps;
    private final Map<Totals, Placed> placed = new ConcurrentHashMap<>();

    TablesRead(DecisionTables tables) {
        this.tables = tables;
        FORMULAS.forEach((decision, formula) -> {
            if (!tables.formulaOf(decision).equals(Optional.of(formula))) {
                throw new UnreadableRules("the decision \"%s\" is not: %s".formatted(decision, formula));
            }
        });
        this.weights = WrittenWeights.of(
                tables.tableOf("meaning").orElseThrow(() -> new UnreadableRules("there is no table \"meaning\"")));
        this.serious = oneThatWeighs(Concern.SERIOUS);
        this.some = oneThatWeighs(Concern.SOME);
        this.steps = Steps.of(
                tables.tableOf("stages").orElseThrow(() -> new UnreadableRules("the decision \"stages\" is no table")));
    }

    @Override
    public Weight weightOf(String question, String option) {
        return weightOf(question + "." + option);
    }

    /** @param told as {@code question.option} */
    Weight weightOf(String told) {
        var weight = weights.get(told);
        if (weight == null) {
            throw new UnreadableRules("the rules do not know " + told);
        }
        return weight;
    }

    @Override
    public Stage stageAt(Totals totals) {
        return at(totals).stage();
    }

    @Override
    public Totals limits() {
        return new Totals(
                false,
                steps.last("serious concerns"),
                steps.last("all concerns"),
                false,
                steps.last("answers not understood"),
                steps.last("questions left open"),
                false,
                steps.last("priority debts"));
    }

    /** The stage and the rules that ask for it, decided by the tables at the first time of asking. */
    Placed at(Totals totals) {
        var alike = alike(totals);
        var known = placed.get(alike);
        return known == null ? placed.computeIfAbsent(alike, this::decide) : known;
    }

    /** The least totals that every row treats the same. Serious concerns are concerns too, so there are no fewer of these. */
    private Totals alike(Totals totals) {
        int bad = steps.floor("serious concerns", totals.serious());
        return new Totals(
                totals.danger(),
                bad,
                Math.max(bad, steps.floor("all concerns", totals.concerns())),
                totals.safetyIsKnown(),
                steps.floor("answers not understood", totals.notUnderstood()),
                steps.floor("questions left open", totals.leftOpen()),
                totals.moneyDoesNotReach(),
                steps.floor("priority debts", totals.priorityDebts()));
    }

    private Placed decide(Totals totals) {
        var answers = new ArrayList<String>();
        answers.addAll(times(totals.serious(), serious));
        answers.addAll(times(totals.concerns() - totals.serious(), some));
        return Placed.of(tables.evaluate(
                Map.of(
                        "answers", answers,
                        "danger seen", totals.danger(),
                        "safety is known", totals.safetyIsKnown(),
                        "answers not understood", totals.notUnderstood(),
                        "questions left open", totals.leftOpen(),
                        "money does not reach", totals.moneyDoesNotReach(),
                        "priority debts", totals.priorityDebts()),
                DmnDecisions.STAGE));
    }

    private static List<String> times(int number, Optional<String> option) {
        if (number <= 0) {
            return List.of();
        }
        return Collections.nCopies(
                number, option.orElseThrow(() -> new UnreadableRules("no option weighs as much as was counted")));
    }

    private Optional<String> oneThatWeighs(Concern concern) {
        return weights.entrySet().stream()
                .filter(weight -> weight.getValue().concern() == concern)
                .map(Map.Entry::getKey)
                .sorted()
                .findFirst();
    }
}
