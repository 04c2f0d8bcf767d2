package org.foothold.triage.questionset.domain;

import java.util.List;
import java.util.Optional;
import org.foothold.kernel.NotFound;

/**
 * A published, immutable set of questions in the order they are asked, complete in each of its languages.
 *
 * @param adaptive whoever answers by themselves is asked only what can still change something; a worker and other channels ask all of it
 */
public record QuestionSet(
        QuestionSetRef ref,
        List<String> languages,
        Text title,
        List<Section> sections,
        List<Question> questions,
        boolean adaptive) {
    public QuestionSet {
        languages = List.copyOf(languages);
        sections = List.copyOf(sections);
        questions = List.copyOf(questions);
    }

    /** One that is asked as a whole. */
    public QuestionSet(
            QuestionSetRef ref, List<String> languages, Text title, List<Section> sections, List<Question> questions) {
        this(ref, languages, title, sections, questions, false);
    }

    public Question question(String key) {
        return questions.stream()
                .filter(question -> question.key().equals(key))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    public Question first() {
        return questions.getFirst();
    }

    /** The section a question stands in. */
    public Optional<Section> sectionOf(Question question) {
        return question.section()
                .flatMap(key -> sections.stream()
                        .filter(section -> section.key().equals(key))
                        .findFirst());
    }
}
