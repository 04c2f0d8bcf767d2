package org.foothold.triage.publishing.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.foothold.kernel.Personal;
import org.foothold.place.Postcode;
import org.foothold.triage.questionset.domain.Answer;
import org.foothold.triage.questionset.domain.Choose;
import org.foothold.triage.questionset.domain.Condition;
import org.foothold.triage.questionset.domain.Dates;
import org.foothold.triage.questionset.domain.Group;
import org.foothold.triage.questionset.domain.Numbers;
import org.foothold.triage.questionset.domain.Option;
import org.foothold.triage.questionset.domain.PartialDate;
import org.foothold.triage.questionset.domain.Period;
import org.foothold.triage.questionset.domain.Places;
import org.foothold.triage.questionset.domain.Question;
import org.foothold.triage.questionset.domain.QuestionSet;
import org.foothold.triage.questionset.domain.Sums;
import org.foothold.triage.questionset.domain.Words;

/**
 * The answers to a question that differ in what may be made of them: each option and all that go together; small and large sums; numbers and dates at and beside each bound that a
 * condition of the set names, and a date that is danger; of each child or debt none, one and two; and, where one may, saying that one would rather not.
 */
public final class TypicalAnswers {
    private static final LocalDate TOLD = LocalDate.of(2026, 4, 1);
    private static final long LITTLE = 100_00;
    private static final long MUCH = 5_000_00;
    private static final int AT_MOST_OF_A_FIELD = 3;

    private final QuestionSet set;

    public TypicalAnswers(QuestionSet set) {
        this.set = set;
    }

    public List<Answer> to(Question question) {
        var answers = new LinkedHashSet<>(ofKind(question));
        if (question.maySkip()) {
            answers.add(Answer.RATHER_NOT_SAY);
        }
        return List.copyOf(answers);
    }

    private List<Answer> ofKind(Question question) {
        return switch (question.kind()) {
            case Choose choose -> chosen(question, choose);
            case Numbers numbers -> numbers(question, numbers);
            case Sums sums -> sums(question, sums);
            case Dates dates -> dates(question, dates);
            case Group group -> entries(group);
            case Words ignored -> List.of(new Answer.Written(Personal.of("In my own words")));
            case Places ignored -> List.of(new Answer.Living(Personal.of(new Postcode("ZE1 0AA"))));
        };
    }

    private static List<Answer> chosen(Question question, Choose choose) {
        var answers = new ArrayList<Answer>();
        choose.options().forEach(option -> answers.add(new Answer.Chosen(Set.of(option.code()))));
        var together = choose.options().stream()
                .filter(option -> !option.exclusive())
                .map(Option::code)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        if (question.takesSeveral() && together.size() > 1) {
            answers.add(new Answer.Chosen(together));
        }
        return answers;
    }

    private List<Answer> numbers(Question question, Numbers numbers) {
        var named = conditions(question, Condition.Amount.class)
                .map(Condition.Amount::number)
                .flatMap(bound -> Stream.of(bound.subtract(BigDecimal.ONE), bound, bound.add(BigDecimal.ONE)));
        var ends = Stream.of(
                numbers.atLeast().orElse(BigDecimal.ZERO), numbers.atMost().orElse(BigDecimal.TEN));
        return Stream.concat(named, ends)
                .filter(number -> numbers.atLeast()
                        .filter(least -> number.compareTo(least) < 0)
                        .isEmpty())
                .filter(number -> numbers.atMost()
                        .filter(most -> number.compareTo(most) > 0)
                        .isEmpty())
                .<Answer>map(Answer.Counted::new)
                .distinct()
                .toList();
    }

    private List<Answer> sums(Question question, Sums sums) {
        var named = conditions(question, Condition.Amount.class)
                .map(condition -> condition.number().movePointRight(2).longValue())
                .flatMap(pence -> Stream.of(pence - 1, pence, pence + 1));
        return Stream.concat(Stream.of(0L, LITTLE, MUCH), named)
                .filter(pence -> pence >= 0 && pence <= sums.atMostPence())
                .distinct()
                .<Answer>map(pence -> new Answer.Money(pence, sums.isOnce() ? Period.ONCE : Period.MONTH))
                .toList();
    }

    private List<Answer> dates(Question question, Dates dates) {
        var named = conditions(question, Condition.When.class)
                .map(Condition.When::date)
                .flatMap(bound -> Stream.of(bound.minusDays(1), bound, bound.plusDays(1)));
        var near = dates.near().stream()
                .flatMap(window -> Stream.of(
                        TOLD.plusDays(window.fromDays() - 1L),
                        TOLD.plusDays(window.fromDays()),
                        TOLD.plusDays(window.toDays()),
                        TOLD.plusDays(window.toDays() + 1L)));
        return Stream.of(named, near, Stream.of(TOLD.minusYears(1)))
                .flatMap(Function.identity())
                .distinct()
                .map(day -> question.seenOn(TOLD, new Answer.Dated(PartialDate.of(day))))
                .toList();
    }

    /** As many different entries as one of their fields has typical answers. */
    private List<Answer> entries(Group group) {
        var byField = new LinkedHashMap<String, List<Answer>>();
        group.fields().forEach(field -> byField.put(field.key(), ofKind(field)));
        int different = Math.min(
                AT_MOST_OF_A_FIELD,
                byField.values().stream().mapToInt(List::size).max().orElse(1));
        var answers = new ArrayList<Answer>();
        if (group.repeats() && group.atLeast() == 0) {
            answers.add(Answer.Listed.none());
        }
        for (int number = 0; number < different; number++) {
            var entry = entry(byField, number);
            answers.add(new Answer.Listed(List.of(entry)));
            if (group.repeats() && group.atMost() > 1 && number == 0) {
                answers.add(new Answer.Listed(Collections.nCopies(2, entry)));
            }
        }
        return answers;
    }

    private static Map<String, Answer> entry(Map<String, List<Answer>> byField, int number) {
        var entry = new LinkedHashMap<String, Answer>();
        byField.forEach((field, answers) -> {
            if (!answers.isEmpty()) {
                entry.put(field, answers.get(number % answers.size()));
            }
        });
        return entry;
    }

    private <C extends Condition> Stream<C> conditions(Question question, Class<C> kind) {
        return set.questions().stream()
                .flatMap(other -> other.askIf().stream())
                .flatMap(Condition::withParts)
                .filter(kind::isInstance)
                .map(kind::cast)
                .filter(condition -> condition.questions().contains(question.key()));
    }
}
