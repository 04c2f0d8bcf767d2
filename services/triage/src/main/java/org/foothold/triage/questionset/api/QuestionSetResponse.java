package org.foothold.triage.questionset.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.foothold.triage.questionset.domain.QuestionSet;

/** A question set in one language. Which questions are asked depends on the answers: the next one is for the assessment to say. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record QuestionSetResponse(
        String name,
        int version,
        List<String> languages,
        String title,
        List<SectionEntry> sections,
        List<QuestionEntry> questions) {

    /** A heading for some questions. */
    public record SectionEntry(String key, String title) {}

    public static QuestionSetResponse of(QuestionSet set, String language) {
        return new QuestionSetResponse(
                set.ref().name(),
                set.ref().version(),
                set.languages(),
                set.title().in(language),
                set.sections().stream()
                        .map(section ->
                                new SectionEntry(section.key(), section.title().in(language)))
                        .toList(),
                set.questions().stream()
                        .map(question -> QuestionEntry.of(question, language))
                        .toList());
    }
}
