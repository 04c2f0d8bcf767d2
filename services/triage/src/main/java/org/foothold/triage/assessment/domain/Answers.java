package org.foothold.triage.assessment.domain;

import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.SequencedSet;
import java.util.Set;
import org.foothold.triage.questionset.domain.Danger;
import org.foothold.triage.questionset.domain.Option;
import org.foothold.triage.questionset.domain.QuestionSet;

/** What has been answered so far: for each question, the codes of the options chosen. Codes only, never a person's own words. */
public record Answers(Map<String, Set<String>> byQuestion) {
    public Answers {
        var copy = new LinkedHashMap<String, Set<String>>();
        byQuestion.forEach((question, chosen) -> copy.put(question, Set.copyOf(chosen)));
        byQuestion = Collections.unmodifiableMap(copy);
    }

    public static Answers none() {
        return new Answers(Map.of());
    }

    public Answers with(String question, SequencedSet<String> chosen) {
        var changed = new LinkedHashMap<>(byQuestion);
        changed.put(question, new LinkedHashSet<>(chosen));
        return new Answers(changed);
    }

    public Set<String> to(String question) {
        return byQuestion.getOrDefault(question, Set.of());
    }

    public int count() {
        return byQuestion.size();
    }

    /** Somebody has been at this question, even if only to say that they would rather not. */
    public boolean has(String question) {
        return !to(question).isEmpty();
    }

    /** There is an answer that a decision may rely on. */
    public boolean tells(String question) {
        return has(question) && !to(question).contains(Option.RATHER_NOT_SAY);
    }

    /** The signs of danger among the options chosen. They are written beside the options and need no rule, so they are seen where a rule fails. */
    public Set<Danger> dangersIn(QuestionSet questions) {
        var dangers = EnumSet.noneOf(Danger.class);
        questions.questions().stream()
                .flatMap(question -> question.options().stream()
                        .filter(option -> to(question.key()).contains(option.code())))
                .forEach(option -> option.danger().ifPresent(dangers::add));
        return dangers;
    }
}
