package org.foothold.triage.questionset.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * When a question is asked, said over answers given before it. What a person left out, or would rather not say, is not known, so a condition over it
 * may be neither true nor false; a question is asked only where its condition is certainly true.
 */
public sealed interface Condition {
    Truth over(Map<String, Answer> answers);

    /** The questions it speaks of. */
    Set<String> questions();

    /** All of them hold. */
    record All(List<Condition> parts) implements Condition {
        @Override
        public Truth over(Map<String, Answer> answers) {
            return parts.stream().map(part -> part.over(answers)).reduce(Truth.YES, Truth::and);
        }

        @Override
        public Set<String> questions() {
            return questionsOf(parts);
        }
    }

    /** One of them holds at least. */
    record Any(List<Condition> parts) implements Condition {
        @Override
        public Truth over(Map<String, Answer> answers) {
            return parts.stream().map(part -> part.over(answers)).reduce(Truth.NO, Truth::or);
        }

        @Override
        public Set<String> questions() {
            return questionsOf(parts);
        }
    }

    /** It does not hold. */
    record Not(Condition part) implements Condition {
        @Override
        public Truth over(Map<String, Answer> answers) {
            return part.over(answers).not();
        }

        @Override
        public Set<String> questions() {
            return part.questions();
        }
    }

    /** Somebody was at the question and told something. Always known. */
    record Answered(String question) implements Condition {
        @Override
        public Truth over(Map<String, Answer> answers) {
            return Truth.of(
                    answers.containsKey(question) && answers.get(question).tells());
        }

        @Override
        public Set<String> questions() {
            return Set.of(question);
        }
    }

    /** One, or each, of these options was chosen. */
    record Contains(String question, boolean each, Set<String> options) implements Condition {
        @Override
        public Truth over(Map<String, Answer> answers) {
            var answer = answers.get(question);
            if (answer == null) {
                return Truth.UNKNOWN;
            }
            Predicate<String> chosen = answer.options()::contains;
            boolean holds =
                    each ? options.stream().allMatch(chosen) : options.stream().anyMatch(chosen);
            return holds || answer.tells() ? Truth.of(holds) : Truth.UNKNOWN;
        }

        @Override
        public Set<String> questions() {
            return Set.of(question);
        }
    }

    /** How many options were chosen, or entries given. */
    record Count(String question, Comparison comparison, int number) implements Condition {
        @Override
        public Truth over(Map<String, Answer> answers) {
            return switch (answers.get(question)) {
                case Answer.Chosen chosen
                when chosen.tells() ->
                    Truth.of(comparison.holds(chosen.options().size() - number));
                case Answer.Listed listed ->
                    Truth.of(comparison.holds(listed.entries().size() - number));
                case null, default -> Truth.UNKNOWN;
            };
        }

        @Override
        public Set<String> questions() {
            return Set.of(question);
        }
    }

    /** A number, or a sum of money in pounds a month (one that stands by itself in pounds). */
    record Amount(String question, Comparison comparison, BigDecimal number) implements Condition {
        @Override
        public Truth over(Map<String, Answer> answers) {
            return switch (answers.get(question)) {
                case Answer.Counted counted ->
                    Truth.of(comparison.holds(counted.value().compareTo(number)));
                case Answer.Money money ->
                    Truth.of(comparison.holds(BigDecimal.valueOf(money.per().perMonth(money.pence()), 2)
                            .compareTo(number)));
                case null, default -> Truth.UNKNOWN;
            };
        }

        @Override
        public Set<String> questions() {
            return Set.of(question);
        }
    }

    /** A date; one that is known in part is compared as far as that goes. */
    record When(String question, Comparison comparison, LocalDate date) implements Condition {
        @Override
        public Truth over(Map<String, Answer> answers) {
            if (!(answers.get(question) instanceof Answer.Dated dated)) {
                return Truth.UNKNOWN;
            }
            boolean first = comparison.holds(dated.date().first().compareTo(date));
            boolean last = comparison.holds(dated.date().last().compareTo(date));
            boolean covers = !date.isBefore(dated.date().first())
                    && !date.isAfter(dated.date().last());
            return first == last && (dated.date().isWhole() || !covers || comparison != Comparison.EQUAL)
                    ? Truth.of(first)
                    : Truth.UNKNOWN;
        }

        @Override
        public Set<String> questions() {
            return Set.of(question);
        }
    }

    private static Set<String> questionsOf(List<Condition> parts) {
        return parts.stream().map(Condition::questions).flatMap(Set::stream).collect(Collectors.toUnmodifiableSet());
    }

    /** This condition and every one within it. */
    default Stream<Condition> withParts() {
        return switch (this) {
            case All all -> Stream.concat(Stream.of(this), all.parts().stream().flatMap(Condition::withParts));
            case Any any -> Stream.concat(Stream.of(this), any.parts().stream().flatMap(Condition::withParts));
            case Not not -> Stream.concat(Stream.of(this), not.part().withParts());
            default -> Stream.of(this);
        };
    }
}
