package org.foothold.triage.assessment.store;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.foothold.triage.assessment.domain.Answers;
import org.foothold.triage.questionset.domain.Answer;

/** The options chosen, as they lie in the row: codes only. What somebody wrote themselves lies sealed beside them, {@link OwnWordsDocument}. */
@JsonIgnoreProperties(ignoreUnknown = true)
record AnswersDocument(Map<String, List<String>> chosen) {
    static AnswersDocument of(Answers answers) {
        var chosen = new LinkedHashMap<String, List<String>>();
        answers.byQuestion().forEach((question, answer) -> {
            if (answer instanceof Answer.Chosen) {
                chosen.put(question, List.copyOf(new TreeSet<>(answer.options())));
            }
        });
        return new AnswersDocument(chosen);
    }

    Answers toAnswers() {
        var answers = Answers.none();
        for (var entry : chosen.entrySet()) {
            answers = answers.with(entry.getKey(), Set.copyOf(entry.getValue()));
        }
        return answers;
    }
}
