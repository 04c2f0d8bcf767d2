package org.foothold.triage.assessment.engine;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.foothold.decisiontables.Decided;
import org.foothold.decisiontables.DecisionTables;
import org.foothold.triage.assessment.domain.Answers;
import org.foothold.triage.assessment.domain.Concern;
import org.foothold.triage.assessment.domain.Decisions;
import org.foothold.triage.assessment.domain.FollowUp;
import org.foothold.triage.assessment.domain.MoneyCheck;
import org.foothold.triage.assessment.domain.Need;
import org.foothold.triage.assessment.domain.Outcome;
import org.foothold.triage.assessment.domain.RuleReading;
import org.foothold.triage.assessment.domain.Stage;
import org.foothold.triage.assessment.domain.Weight;
import org.foothold.triage.questionset.domain.Danger;
import org.foothold.triage.questionset.domain.Option;
import org.foothold.triage.questionset.domain.QuestionSet;
import org.foothold.triage.questionset.domain.QuestionSetRef;
import org.foothold.triage.questionset.domain.Route;
import org.foothold.triage.questionset.domain.Text;

/**
 * Decides by the tables that belong to the pinned question set. Every input is always bound, so that no table is skipped; the tables name every
 * rule that applies; the highest stage among them wins, and the rules that ask for it are the reason.
 */
final class DmnDecisions implements Decisions {

    /** What is decided for an outcome; what follows from it is asked apart. */
    static final List<String> STAGE = List.of("meanings", "stages");

    private final Map<QuestionSetRef, DecisionTables> models;
    private final Map<QuestionSetRef, Map<String, Text>> reasons = new HashMap<>();

    DmnDecisions(Map<QuestionSetRef, DecisionTables> models) {
        this.models = Map.copyOf(models);
        models.forEach((set, model) -> reasons.put(set, reasons(model)));
    }

    private static Map<String, Text> reasons(DecisionTables model) {
        var all = new HashMap<>(texts(model.reasonsOf("stages")));
        if (FollowUpTables.areIn(model)) {
            all.putAll(texts(model.reasonsOf("urgency")));
        }
        return all;
    }

    private static Map<String, Text> texts(Map<String, Map<String, String>> reasons) {
        return reasons.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, rule -> new Text(rule.getValue())));
    }

    @Override
    public Outcome decide(QuestionSet questions, Answers answers) {
        var dangers = answers.dangersIn(questions);
        var route = answers.routeThrough(questions);
        var counted = answers.onRoute(route);
        var result = modelOf(questions.ref()).evaluate(inputs(route, counted, dangers), STAGE);
        var placed = Placed.of(result);
        return new Outcome(placed.stage(), needs(weights(result)), dangers, placed.rules());
    }

    @Override
    public FollowUp followUp(QuestionSetRef set, Stage stage, List<Need> needs) {
        var model = modelOf(set);
        return FollowUpTables.areIn(model) ? FollowUpTables.ask(model, stage, needs) : FollowUp.untabled(stage, needs);
    }

    @Override
    public RuleReading reading(QuestionSet questions) {
        return new TablesRead(modelOf(questions.ref()));
    }

    /** Everything that the rules of any set may ask for. */
    static Map<String, Object> inputs(Route route, Answers answers, Set<Danger> dangers) {
        var money = MoneyCheck.of(route, answers);
        return Map.of(
                "answers", told(route, answers),
                "danger seen", !dangers.isEmpty(),
                "safety is known", answers.tells("safety"),
                "answers not understood", notUnderstood(route, answers),
                "questions left open", leftOpen(route, answers),
                "money does not reach", money.doesNotReach(),
                "priority debts", money.priorityDebts());
    }

    @Override
    public Text reason(QuestionSetRef set, String rule) {
        return reasons.getOrDefault(set, Map.of()).getOrDefault(rule, Text.none());
    }

    private DecisionTables modelOf(QuestionSetRef set) {
        var model = models.get(set);
        if (model == null) {
            throw new IllegalStateException("There are no rules for question set " + set);
        }
        return model;
    }

    /** The options chosen, as {@code question.option}; what somebody would rather not say says nothing. */
    private static List<String> told(Route route, Answers answers) {
        return route.questions().stream()
                .flatMap(question -> question.options().stream()
                        .map(Option::code)
                        .filter(option -> !option.equals(Option.RATHER_NOT_SAY))
                        .filter(answers.to(question.key())::contains)
                        .map(option -> question.key() + "." + option))
                .toList();
    }

    /** Answers that the questions do not offer; they come from no page of ours and are never passed over. */
    private static long notUnderstood(Route route, Answers answers) {
        return route.questions().stream()
                .flatMap(question -> answers.answerTo(question.key()).map(question::notUnderstoodIn).stream())
                .mapToLong(Set::size)
                .sum();
    }

    /** Questions with options, which each say something to the rules; what somebody writes in their own words is theirs to leave out. */
    private static long leftOpen(Route route, Answers answers) {
        return route.questions().stream()
                .filter(question -> !question.options().isEmpty())
                .filter(question -> !answers.tells(question.key()))
                .count();
    }

    /** What each answer told says, in the order told. */
    static List<Weight> weights(Decided result) {
        return result.rowsOf("meanings").stream()
                .map(meaning -> new Weight(
                        Concern.of((String) meaning.get("concern")),
                        ((List<?>) meaning.get("needs"))
                                .stream().map(need -> Need.of((String) need)).collect(Collectors.toSet())))
                .toList();
    }

    /** The needs, most pressing first. */
    static List<Need> needs(List<Weight> weights) {
        var worst = new EnumMap<Need, Concern>(Need.class);
        weights.forEach(
                weight -> weight.needs().forEach(need -> worst.merge(need, weight.concern(), Concern::orWorse)));
        var mostPressing = Comparator.<Need, Concern>comparing(worst::get).reversed();
        return worst.keySet().stream()
                .sorted(mostPressing.thenComparing(Comparator.naturalOrder()))
                .toList();
    }
}
