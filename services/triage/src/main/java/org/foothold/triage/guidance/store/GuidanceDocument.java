package org.foothold.triage.guidance.store;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.foothold.triage.guidance.domain.Advice;
import org.foothold.triage.guidance.domain.Line;
import org.foothold.triage.questionset.domain.Text;

/** Guidance as it is written down. */
record GuidanceDocument(
        @JsonProperty(required = true) Map<String, AdviceEntry> dangers,
        @JsonProperty(required = true) Map<String, AdviceEntry> stages,
        @JsonProperty(required = true) Map<String, AdviceEntry> needs,
        @JsonProperty(required = true) Map<String, AdviceEntry> topics) {

    record AdviceEntry(
            @JsonProperty(required = true) Map<String, String> title,
            @JsonProperty(required = true) Map<String, String> text,
            List<LineEntry> lines) {

        Advice toAdvice() {
            var all = lines == null ? List.<LineEntry>of() : lines;
            return new Advice(
                    new Text(title),
                    new Text(text),
                    all.stream().map(LineEntry::toLine).toList());
        }
    }

    record LineEntry(
            @JsonProperty(required = true) Map<String, String> name,
            String phone,
            String web,
            Map<String, String> note) {

        Line toLine() {
            return new Line(
                    new Text(name),
                    Optional.ofNullable(phone),
                    Optional.ofNullable(web),
                    Optional.ofNullable(note).map(Text::new));
        }
    }
}
