package org.foothold.triage.questionset.store;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Map;
import java.util.Optional;
import org.foothold.triage.questionset.domain.Danger;
import org.foothold.triage.questionset.domain.Option;
import org.foothold.triage.questionset.domain.Text;

/** An option as it is written down. */
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
