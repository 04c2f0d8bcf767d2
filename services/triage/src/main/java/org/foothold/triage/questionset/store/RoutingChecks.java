package org.foothold.triage.questionset.store;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.foothold.triage.questionset.domain.Choose;
import org.foothold.triage.questionset.domain.Condition;
import org.foothold.triage.questionset.domain.Dates;
import org.foothold.triage.questionset.domain.Group;
import org.foothold.triage.questionset.domain.Kind;
import org.foothold.triage.questionset.domain.Numbers;
import org.foothold.triage.questionset.domain.Option;
import org.foothold.triage.questionset.domain.Question;
import org.foothold.triage.questionset.domain.QuestionSet;
import org.foothold.triage.questionset.domain.Sums;

/**
 * What must hold of the ways through a set. A condition speaks only of questions before it, so there is no loop and every way ends at the end, where the
 * rules decide; it speaks of what the question can be answered with; and every question is reached by somebody.
 */
final class RoutingChecks {
    private final QuestionSet set;
    private final List<String> problems = new ArrayList<>();

    private RoutingChecks(QuestionSet set) {
        this.set = set;
    }

    static List<String> problemsOf(QuestionSet set) {
        var checks = new RoutingChecks(set);
        checks.checkWords();
        if (checks.problems.isEmpty()) {
            checks.checkReach();
        }
        return List.copyOf(checks.problems);
    }

    private void checkWords() {
        var known = new LinkedHashMap<String, Question>();
        set.questions().forEach(question -> known.put(question.key(), question));
        var before = new HashSet<String>();
        for (var question : set.questions()) {
            question.askIf()
                    .ifPresent(condition ->
                            condition.withParts().forEach(part -> checkPart(question, part, known, before)));
            before.add(question.key());
        }
    }

    private void checkPart(Question question, Condition part, Map<String, Question> known, Set<String> before) {
        if (part instanceof Condition.All || part instanceof Condition.Any || part instanceof Condition.Not) {
            return;
        }
        var place = "question " + question.key() + ", askIf: ";
        var key = part.questions().iterator().next();
        if (!known.containsKey(key)) {
            problems.add(place + "there is no question " + key);
        } else if (!before.contains(key)) {
            problems.add(place
                    + (key.equals(question.key())
                            ? "a question cannot depend on itself"
                            : key + " is asked later, which would make a loop"));
        } else {
            wrongIn(part, known.get(key)).ifPresent(wrong -> problems.add(place + wrong));
        }
    }

    private static Optional<String> wrongIn(Condition part, Question of) {
        Kind kind = of.kind();
        boolean fits = switch (part) {
            case Condition.Contains ignored -> kind instanceof Choose;
            case Condition.Count ignored -> kind instanceof Choose || kind instanceof Group;
            case Condition.Amount ignored -> kind instanceof Numbers || kind instanceof Sums;
            case Condition.When ignored -> kind instanceof Dates;
            default -> true;
        };
        if (!fits) {
            return Optional.of(of.key() + " is a " + kind.code() + ", of which this cannot be said");
        }
        if (part instanceof Condition.Contains contains) {
            var offered = of.options().stream().map(Option::code).toList();
            return contains.options().stream()
                    .filter(code -> !offered.contains(code))
                    .sorted()
                    .findFirst()
                    .map(code -> of.key() + " has no option " + code);
        }
        return Optional.empty();
    }

    private void checkReach() {
        for (var question : set.questions()) {
            if (question.askIf().isPresent() && !new Reach(set, question).isReached()) {
                problems.add("question " + question.key() + ": nobody ever reaches it");
            }
        }
    }
}
