package org.foothold.triage.publishing.domain;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.foothold.triage.assessment.domain.Answers;
import org.foothold.triage.assessment.domain.Concern;
import org.foothold.triage.questionset.domain.Option;
import org.foothold.triage.questionset.domain.Question;
import org.foothold.triage.questionset.domain.QuestionSet;

/**
 * What somebody might say that is worse, all else the same. What is worse the rules say themselves.
 *
 * @param concerns of each option, by {@code question.option}
 */
public record WorseAnswers(Map<String, Concern> concerns) {

    /**
     * One thing worse.
     *
     * @param said the option that is worse, or what else is
     */
    public record Worse(Question question, String said, Answers answers) {}

    /** Every answer given that can be worse, made worse in every way. */
    public List<Worse> than(Answers answers, QuestionSet set) {
        return possible(answers, set).map(worse -> worse.of(answers)).toList();
    }

    /** One of them, in turn; empty where nothing can be worse. */
    public Optional<Worse> oneThan(Answers answers, QuestionSet set, long turn) {
        var possible = possible(answers, set).toList();
        return possible.isEmpty()
                ? Optional.empty()
                : Optional.of(possible.get((int) Math.floorMod(turn, (long) possible.size()))
                        .of(answers));
    }

    private record Possible(Question question, String said, UnaryOperator<Answers> change) {
        Worse of(Answers answers) {
            return new Worse(question, said, change.apply(answers));
        }
    }

    private Stream<Possible> possible(Answers answers, QuestionSet set) {
        return set.questions().stream()
                .filter(question -> answers.tells(question.key()))
                .flatMap(question -> Stream.concat(
                        options(question, answers),
                        MoneyMadeWorse.of(
                                        question,
                                        answers.answerTo(question.key()).orElseThrow())
                                .map(worse -> new Possible(
                                        question, "worse sums", given -> given.with(question.key(), worse)))));
    }

    private Stream<Possible> options(Question question, Answers answers) {
        return worst(question, answers).stream()
                .flatMap(worst -> question.options().stream()
                        .filter(option -> concernOf(question, option.code())
                                .filter(concern -> concern.compareTo(worst) > 0)
                                .isPresent())
                        .map(option -> new Possible(question, option.code(), given -> worse(question, option, given))));
    }

    /** The worst of what was told. */
    private Optional<Concern> worst(Question question, Answers answers) {
        return answers.to(question.key()).stream()
                .map(chosen -> concernOf(question, chosen))
                .flatMap(Optional::stream)
                .reduce(Concern::orWorse);
    }

    private Optional<Concern> concernOf(Question question, String option) {
        return Optional.ofNullable(concerns.get(question.key() + "." + option));
    }

    private static Answers worse(Question question, Option option, Answers answers) {
        var chosen = new LinkedHashSet<String>();
        if (question.takesSeveral() && !option.exclusive()) {
            question.options().stream()
                    .filter(other ->
                            !other.exclusive() && answers.to(question.key()).contains(other.code()))
                    .forEach(other -> chosen.add(other.code()));
        }
        chosen.add(option.code());
        return answers.with(question.key(), chosen);
    }
}
