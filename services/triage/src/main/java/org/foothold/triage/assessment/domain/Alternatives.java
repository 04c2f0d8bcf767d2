package org.foothold.triage.assessment.domain;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.foothold.triage.questionset.domain.Answer;
import org.foothold.triage.questionset.domain.Choice;
import org.foothold.triage.questionset.domain.Choose;
import org.foothold.triage.questionset.domain.Comparison;
import org.foothold.triage.questionset.domain.Condition;
import org.foothold.triage.questionset.domain.Dates;
import org.foothold.triage.questionset.domain.Group;
import org.foothold.triage.questionset.domain.MoneyColumn;
import org.foothold.triage.questionset.domain.Numbers;
import org.foothold.triage.questionset.domain.Option;
import org.foothold.triage.questionset.domain.PartialDate;
import org.foothold.triage.questionset.domain.Period;
import org.foothold.triage.questionset.domain.Question;
import org.foothold.triage.questionset.domain.QuestionSet;
import org.foothold.triage.questionset.domain.Sums;

/**
 * The other answers to one question that could make a difference: each other option that tells something and no danger; for a sum, the one at which the money just reaches or just
 * does not; for numbers and dates, those on either side of what a condition of the set names; for debts and the like, none at all. What somebody wrote in their own words no rule reads.
 */
record Alternatives(QuestionSet set, MoneyCheck money) {

    Stream<Answer> to(Question question, Answers answers) {
        var given = answers.answerTo(question.key());
        return switch (question.kind()) {
            case Choose choose -> choices(choose, answers.to(question.key()));
            case Numbers ignored -> numbers(question).filter(other -> !given.equals(Optional.of(other)));
            case Dates ignored -> dates(question).filter(other -> !given.equals(Optional.of(other)));
            case Sums ignored -> given.stream().flatMap(answer -> sums(question, answer));
            case Group group -> given.stream().flatMap(answer -> entries(group, answer));
            default -> Stream.empty();
        };
    }

    private static Stream<Answer> choices(Choose choose, Set<String> given) {
        return choose.options().stream()
                .filter(option -> option.danger().isEmpty())
                .filter(option -> !option.code().equals(Option.RATHER_NOT_SAY))
                .map(option -> choose.choice() == Choice.ONE ? Set.of(option.code()) : toggled(choose, option, given))
                .filter(chosen -> !chosen.isEmpty() && !chosen.equals(given))
                .map(Answer.Chosen::new);
    }

    private static Set<String> toggled(Choose choose, Option option, Set<String> given) {
        if (option.exclusive()) {
            return Set.of(option.code());
        }
        var chosen = new LinkedHashSet<>(given);
        choose.options().stream().filter(Option::exclusive).map(Option::code).forEach(chosen::remove);
        if (!chosen.add(option.code())) {
            chosen.remove(option.code());
        }
        return chosen;
    }

    private Stream<Answer> numbers(Question question) {
        var numbers = (Numbers) question.kind();
        return conditionsOn(question, Condition.Amount.class)
                .map(Condition.Amount::number)
                .flatMap(bound -> Stream.of(bound.subtract(BigDecimal.ONE), bound, bound.add(BigDecimal.ONE)))
                .filter(number -> numbers.atLeast()
                        .map(least -> number.compareTo(least) >= 0)
                        .orElse(true))
                .filter(number -> numbers.atMost()
                        .map(most -> number.compareTo(most) <= 0)
                        .orElse(true))
                .distinct()
                .map(Answer.Counted::new);
    }

    private Stream<Answer> dates(Question question) {
        return conditionsOn(question, Condition.When.class)
                .map(Condition.When::date)
                .flatMap(bound -> Stream.of(bound.minusDays(1), bound, bound.plusDays(1)))
                .distinct()
                .map(date -> new Answer.Dated(PartialDate.of(date)));
    }

    private <C extends Condition> Stream<C> conditionsOn(Question question, Class<C> kind) {
        return set.questions().stream()
                .flatMap(other -> other.askIf().stream())
                .flatMap(Condition::withParts)
                .filter(kind::isInstance)
                .map(kind::cast)
                .filter(condition -> condition.questions().contains(question.key()));
    }

    private Stream<Answer> sums(Question question, Answer answer) {
        var bounds = conditionsOn(question, Condition.Amount.class)
                .flatMap(condition -> around(condition.comparison(), condition.number()))
                .filter(pence -> pence >= 0)
                .map(pence -> (Answer) new Answer.Money(pence, Period.MONTH));
        return Stream.concat(bounds, atTheLimit(question, answer)).filter(other -> !other.equals(answer));
    }

    private static Stream<Long> around(Comparison comparison, BigDecimal pounds) {
        long pence = pounds.movePointRight(2).longValue();
        return Stream.of(pence - 1, pence, pence + 1);
    }

    private Stream<Answer> entries(Group group, Answer answer) {
        if (!(answer instanceof Answer.Listed listed) || listed.entries().isEmpty()) {
            return Stream.empty();
        }
        return group.repeats()
                ? Stream.of(Answer.Listed.none())
                : atTheLimit(group, listed.entries().getFirst());
    }

    private Stream<Answer> atTheLimit(Group group, Map<String, Answer> entry) {
        return group.fields().stream()
                .filter(field -> entry.containsKey(field.key()))
                .flatMap(field -> atTheLimit(field, entry.get(field.key())).map(other -> {
                    var changed = new LinkedHashMap<>(entry);
                    changed.put(field.key(), other);
                    return new Answer.Listed(List.of(changed));
                }));
    }

    /** The sum at which what comes in just covers what goes out, or just does not. */
    private Stream<Answer> atTheLimit(Question question, Answer answer) {
        if (!money.isKnown() || !(answer instanceof Answer.Money sum) || sum.per() == Period.ONCE) {
            return Stream.empty();
        }
        long tooMuch = money.doesNotReach() ? money.left() : money.left() + 1;
        long now = sum.per().perMonth(sum.pence());
        return question.countsAs().stream()
                .filter(column -> column == MoneyColumn.INCOME || column == MoneyColumn.OUTGOING)
                .map(column -> column == MoneyColumn.INCOME ? now - tooMuch : now + tooMuch)
                .filter(pence -> pence >= 0)
                .map(pence -> new Answer.Money(pence, Period.MONTH));
    }
}
