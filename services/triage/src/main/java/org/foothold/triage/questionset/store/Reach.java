package org.foothold.triage.questionset.store;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.foothold.triage.questionset.domain.Answer;
import org.foothold.triage.questionset.domain.Choice;
import org.foothold.triage.questionset.domain.Choose;
import org.foothold.triage.questionset.domain.Condition;
import org.foothold.triage.questionset.domain.Group;
import org.foothold.triage.questionset.domain.Numbers;
import org.foothold.triage.questionset.domain.PartialDate;
import org.foothold.triage.questionset.domain.Period;
import org.foothold.triage.questionset.domain.Question;
import org.foothold.triage.questionset.domain.QuestionSet;
import org.foothold.triage.questionset.domain.Route;
import org.foothold.triage.questionset.domain.Sums;

/**
 * Looks for answers that lead to a question. It tries, for each earlier question its condition depends on, every answer that can make a difference to
 * the conditions of the set: each subset of the options spoken of, and what lies at and beside each bound.
 */
final class Reach {
    private static final int TRIES = 500_000;

    private final QuestionSet part;
    private final Question wanted;
    private final List<Question> decisive;
    private int left = TRIES;

    Reach(QuestionSet set, Question wanted) {
        this.wanted = wanted;
        var needed = new LinkedHashSet<String>(Set.of(wanted.key()));
        for (var question : set.questions().reversed()) {
            if (needed.contains(question.key())) {
                question.askIf().map(Condition::questions).ifPresent(needed::addAll);
            }
        }
        var questions = set.questions().stream()
                .filter(question -> needed.contains(question.key()))
                .toList();
        this.part = new QuestionSet(set.ref(), set.languages(), set.title(), List.of(), questions);
        this.decisive = questions.stream()
                .filter(question -> !question.key().equals(wanted.key()))
                .toList();
    }

    boolean isReached() {
        return search(0, new HashMap<>());
    }

    private boolean search(int depth, Map<String, Answer> answers) {
        if (left-- <= 0) {
            throw new UnusableQuestionSet(
                    "question " + wanted.key(), "askIf depends on more answers than can be checked; make it simpler");
        }
        if (depth == decisive.size()) {
            return Route.through(part, answers).has(wanted.key());
        }
        var question = decisive.get(depth);
        for (var answer : tellingAnswersTo(question)) {
            answer.ifPresentOrElse(given -> answers.put(question.key(), given), () -> answers.remove(question.key()));
            if (search(depth + 1, answers)) {
                return true;
            }
        }
        answers.remove(question.key());
        return false;
    }

    private List<Optional<Answer>> tellingAnswersTo(Question question) {
        var spokenOf = part.questions().stream()
                .flatMap(asked -> asked.askIf().stream())
                .flatMap(Condition::withParts)
                .filter(condition -> condition.questions().equals(Set.of(question.key())))
                .toList();
        var answers = new ArrayList<Optional<Answer>>();
        switch (question.kind()) {
            case Choose choose -> chosen(choose, spokenOf).forEach(answer -> answers.add(Optional.of(answer)));
            case Group group -> counts(group, spokenOf).forEach(answer -> answers.add(Optional.of(answer)));
            default -> values(question, spokenOf).forEach(answer -> answers.add(Optional.of(answer)));
        }
        answers.add(Optional.empty());
        return answers;
    }

    private static List<Answer> chosen(Choose choose, List<Condition> spokenOf) {
        var answers = new ArrayList<Answer>();
        choose.options().forEach(option -> answers.add(new Answer.Chosen(Set.of(option.code()))));
        if (choose.choice() == Choice.ONE) {
            return answers;
        }
        var together = choose.options().stream()
                .filter(option -> !option.exclusive())
                .filter(option -> spokenOf.stream().anyMatch(condition -> speaksOf(condition, option.code())))
                .map(option -> option.code())
                .toList();
        for (int mask = 0; mask < 1 << Math.min(together.size(), 10); mask++) {
            var subset = new LinkedHashSet<String>();
            for (int i = 0; i < together.size(); i++) {
                if ((mask & 1 << i) != 0) {
                    subset.add(together.get(i));
                }
            }
            if (subset.size() > 1) {
                answers.add(new Answer.Chosen(subset));
            }
        }
        return answers;
    }

    private static boolean speaksOf(Condition condition, String option) {
        return condition instanceof Condition.Count
                || condition instanceof Condition.Contains contains
                        && contains.options().contains(option);
    }

    private static List<Answer> counts(Group group, List<Condition> spokenOf) {
        var counts = new LinkedHashSet<Integer>(List.of(group.atLeast(), group.atMost()));
        spokenOf.stream()
                .filter(Condition.Count.class::isInstance)
                .map(condition -> ((Condition.Count) condition).number())
                .forEach(number -> counts.addAll(List.of(number - 1, number, number + 1)));
        return counts.stream()
                .filter(count -> count >= group.atLeast() && count <= group.atMost())
                .<Answer>map(count -> new Answer.Listed(Collections.nCopies(count, Map.of())))
                .toList();
    }

    private static List<Answer> values(Question question, List<Condition> spokenOf) {
        var answers = new ArrayList<Answer>();
        for (var condition : spokenOf) {
            switch (condition) {
                case Condition.Amount amount ->
                    around(question, amount.number()).forEach(answers::add);
                case Condition.When when ->
                    List.of(when.date().minusDays(1), when.date(), when.date().plusDays(1))
                            .forEach(date -> answers.add(new Answer.Dated(PartialDate.of(date))));
                default -> {
                    // whether it was answered at all: any value does
                }
            }
        }
        answers.add(
                switch (question.kind()) {
                    case Numbers numbers ->
                        new Answer.Counted(numbers.atLeast().or(numbers::atMost).orElse(BigDecimal.ZERO));
                    case Sums ignored -> new Answer.Money(0, Period.MONTH);
                    default -> new Answer.Dated(PartialDate.of(LocalDate.EPOCH));
                });
        return answers.stream().filter(answer -> allowed(question, answer)).toList();
    }

    private static List<Answer> around(Question question, BigDecimal bound) {
        return List.of(bound.subtract(BigDecimal.ONE), bound, bound.add(BigDecimal.ONE)).stream()
                .<Answer>map(value -> question.kind() instanceof Sums sums
                        ? new Answer.Money(
                                value.movePointRight(2).longValue(), sums.isOnce() ? Period.ONCE : Period.MONTH)
                        : new Answer.Counted(value))
                .toList();
    }

    private static boolean allowed(Question question, Answer answer) {
        return switch (answer) {
            case Answer.Counted counted
            when question.kind() instanceof Numbers numbers ->
                numbers.atLeast()
                                .filter(least -> counted.value().compareTo(least) < 0)
                                .isEmpty()
                        && numbers.atMost()
                                .filter(most -> counted.value().compareTo(most) > 0)
                                .isEmpty();
            case Answer.Money money -> money.pence() >= 0 && money.pence() <= ((Sums) question.kind()).atMostPence();
            default -> true;
        };
    }
}
