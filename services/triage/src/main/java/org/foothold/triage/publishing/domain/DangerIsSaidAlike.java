package org.foothold.triage.publishing.domain;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.foothold.triage.assessment.domain.Concern;
import org.foothold.triage.questionset.domain.Option;
import org.foothold.triage.questionset.domain.Question;
import org.foothold.triage.questionset.domain.QuestionSet;

/**
 * Danger is said twice: beside an option, where it counts even if the rules fail, and in the rules, where an analyst reads it. Where only one of the two says so, somebody has
 * forgotten the other, and an answer that cannot wait might be counted as nothing.
 */
public final class DangerIsSaidAlike {
    private DangerIsSaidAlike() {}

    /** @param concerns of each option, by {@code question.option} */
    public static List<String> findings(QuestionSet set, Map<String, Concern> concerns) {
        return set.questions().stream()
                .flatMap(question -> question.options().stream()
                        .flatMap(option -> finding(
                                question,
                                option,
                                Optional.ofNullable(concerns.get(question.key() + "." + option.code())))
                                .stream()))
                .toList();
    }

    private static Optional<String> finding(Question question, Option option, Optional<Concern> concern) {
        boolean marked = option.danger().isPresent();
        boolean ruled = concern.filter(Concern.DANGER::equals).isPresent();
        if (marked == ruled || marked && concern.isEmpty()) {
            return Optional.empty();
        }
        var answer = question.key() + "." + option.code();
        return Optional.of(
                marked
                        ? "rules: %s is marked as danger in the questions, and the rules say \"%s\""
                                .formatted(answer, concern.get().name().toLowerCase(java.util.Locale.ROOT))
                        : "questions: the rules say that %s is danger, and the option is not marked with which danger it is"
                                .formatted(answer));
    }
}
