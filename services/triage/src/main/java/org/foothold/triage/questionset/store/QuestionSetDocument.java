package org.foothold.triage.questionset.store;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.foothold.triage.questionset.domain.Choice;
import org.foothold.triage.questionset.domain.Danger;
import org.foothold.triage.questionset.domain.Option;
import org.foothold.triage.questionset.domain.Question;
import org.foothold.triage.questionset.domain.QuestionSet;
import org.foothold.triage.questionset.domain.QuestionSetRef;
import org.foothold.triage.questionset.domain.Text;

/** A question set as it is written down. {@link QuestionSetReader} checks it before it becomes a {@link QuestionSet}. */
record QuestionSetDocument(
        @JsonProperty(required = true) String name,
        @JsonProperty(required = true) int version,
        @JsonProperty(required = true) List<String> languages,
        @JsonProperty(required = true) Map<String, String> title,
        @JsonProperty(required = true) List<QuestionEntry> questions) {

    record QuestionEntry(
            @JsonProperty(required = true) String key,
            @JsonProperty(required = true) String choose,
            @JsonProperty(required = true) Map<String, String> title,
            Map<String, String> hint,
            @JsonProperty(required = true) Map<String, String> why,
            @JsonProperty(required = true) List<OptionEntry> options) {

        Question toQuestion() {
            return new Question(
                    key,
                    choose.equals("any") ? Choice.ANY : Choice.ONE,
                    new Text(title),
                    Optional.ofNullable(hint).map(Text::new),
                    new Text(why),
                    options.stream().map(OptionEntry::toOption).toList());
        }
    }

    record OptionEntry(
            @JsonProperty(required = true) String code,
            @JsonProperty(required = true) Map<String, String> text,
            Map<String, String> hint,
            boolean exclusive,
            String danger) {

        Option toOption() {
            return new Option(
                    code,
                    new Text(text),
                    Optional.ofNullable(hint).map(Text::new),
                    exclusive,
                    Optional.ofNullable(danger).map(Danger::of));
        }
    }

    QuestionSet toQuestionSet() {
        return new QuestionSet(
                new QuestionSetRef(name, version),
                languages,
                new Text(title),
                questions.stream().map(QuestionEntry::toQuestion).toList());
    }
}
