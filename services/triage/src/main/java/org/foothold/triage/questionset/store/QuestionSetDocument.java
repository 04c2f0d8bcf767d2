package org.foothold.triage.questionset.store;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.foothold.triage.questionset.domain.Concept;
import org.foothold.triage.questionset.domain.QuestionSet;
import org.foothold.triage.questionset.domain.QuestionSetRef;
import org.foothold.triage.questionset.domain.Section;
import org.foothold.triage.questionset.domain.Text;

/** A question set as it is written down. {@link QuestionSetReader} checks it before it becomes a {@link QuestionSet}. */
record QuestionSetDocument(
        @JsonProperty(required = true) String name,
        @JsonProperty(required = true) int version,
        @JsonProperty(required = true) List<String> languages,
        @JsonProperty(required = true) Map<String, String> title,
        List<SectionEntry> sections,
        @JsonProperty(required = true) List<QuestionEntry> questions,
        boolean adaptive,
        Map<String, ConceptEntry> concepts) {

    QuestionSetDocument {
        concepts = concepts == null ? Map.of() : concepts;
        sections = sections == null ? List.of() : sections;
    }

    /** A heading for some questions. */
    record SectionEntry(
            @JsonProperty(required = true) String key,
            @JsonProperty(required = true) Map<String, String> title) {}

    /** What a question or an option is in a code system that others use. */
    record ConceptEntry(
            String system, @JsonProperty(required = true) String code) {
        Concept toConcept() {
            return new Concept(Optional.ofNullable(system), code);
        }
    }

    QuestionSet toQuestionSet() {
        return new QuestionSet(
                new QuestionSetRef(name, version),
                languages,
                new Text(title),
                sections.stream()
                        .map(section -> new Section(section.key(), new Text(section.title())))
                        .toList(),
                questions.stream().map(QuestionEntry::toQuestion).toList(),
                adaptive,
                concepts.entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey, concept -> concept.getValue().toConcept())));
    }
}
