package org.foothold.triage.assessment.store;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.foothold.triage.assessment.domain.Answers;

/** Answers as they lie in the row: for each question, the codes of the options chosen. */
@JsonIgnoreProperties(ignoreUnknown = true)
record AnswersDocument(Map<String, List<String>> chosen) {
    static AnswersDocument of(Answers answers) {
        var chosen = new LinkedHashMap<String, List<String>>();
        answers.byQuestion().forEach((question, options) -> chosen.put(question, List.copyOf(new TreeSet<>(options))));
        return new AnswersDocument(chosen);
    }

    Answers toAnswers() {
        var byQuestion = new LinkedHashMap<String, Set<String>>();
        chosen.forEach((question, options) -> byQuestion.put(question, Set.copyOf(options)));
        return new Answers(byQuestion);
    }
}
