package org.foothold.triage.questionset.domain;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.foothold.kernel.NotFound;

/**
 * A published, immutable set of questions in the order they are asked, complete in each of its languages.
 *
 * @param concepts what questions and options are elsewhere, by {@code question} and {@code question.option}
 * @param adaptive whoever answers by themselves is asked only what can still change something; a worker and other channels ask all of it
 */
public record QuestionSet(
        QuestionSetRef ref,
        List<String> languages,
        Text title,
        List<Section> sections,
        List<Question> questions,
        boolean adaptive,
        Map<String, Concept> concepts) {
    public QuestionSet {
        concepts = Map.copyOf(concepts);
        languages = List.copyOf(languages);
        sections = List.copyOf(sections);
        questions = List.copyOf(questions);
    }

    /** One in words of its own. */
    public QuestionSet(
            QuestionSetRef ref,
            List<String> languages,
            Text title,
            List<Section> sections,
            List<Question> questions,
            boolean adaptive) {
        this(ref, languages, title, sections, questions, adaptive, Map.of());
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

    /** What a question is elsewhere. */
    public Optional<Concept> conceptOf(String question) {
        return Optional.ofNullable(concepts.get(question));
    }

    /** What an option is elsewhere. */
    public Optional<Concept> conceptOf(String question, String option) {
        return Optional.ofNullable(concepts.get(question + "." + option));
    }

    /** The section a question stands in. */
    public Optional<Section> sectionOf(Question question) {
        return question.section()
                .flatMap(key -> sections.stream()
                        .filter(section -> section.key().equals(key))
                        .findFirst());
    }
}
