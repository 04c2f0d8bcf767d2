package org.foothold.triage.publishing.domain;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

    /** One thing worse. */
    public record Worse(Question question, Option option, Answers answers) {}

    /** Every answer given that can be worse, made worse in every way. */
    public List<Worse> than(Answers answers, QuestionSet set) {
        return set.questions().stream()
                .flatMap(question -> question.options().stream()
                        .filter(option -> isWorse(question, option, answers))
                        .map(option -> new Worse(question, option, worse(question, option, answers))))
                .toList();
    }

    private boolean isWorse(Question question, Option option, Answers answers) {
        var worst = answers.to(question.key()).stream()
                .map(chosen -> concernOf(question, chosen))
                .flatMap(Optional::stream)
                .reduce(Concern::orWorse);
        var concern = concernOf(question, option.code());
        return answers.tells(question.key())
                && concern.isPresent()
                && worst.isPresent()
                && concern.get().compareTo(worst.get()) > 0;
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
