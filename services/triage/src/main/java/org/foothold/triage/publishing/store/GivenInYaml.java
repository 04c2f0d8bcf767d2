package org.foothold.triage.publishing.store;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.foothold.triage.questionset.domain.Given;
import org.foothold.triage.questionset.domain.Group;
import org.foothold.triage.questionset.domain.Option;
import org.foothold.triage.questionset.domain.Question;

/** An answer in a test case: an option or several, a value, a sum {@code {value, per}}, or the entries of a group. */
final class GivenInYaml {

    private GivenInYaml() {}

    static Given of(Question question, JsonNode written) {
        if (question.kind() instanceof Group group && !written.asText().equals(Option.RATHER_NOT_SAY)) {
            return Given.entries(entries(group, written));
        }
        if (written.isObject()) {
            return Given.money(
                    written.path("value").asText(), written.path("per").asText(null));
        }
        if (written.isArray()) {
            var options = new ArrayList<String>();
            written.forEach(option -> options.add(option.asText()));
            return Given.options(options);
        }
        var text = written.asText();
        return !question.options().isEmpty() || text.equals(Option.RATHER_NOT_SAY)
                ? Given.options(text)
                : Given.value(text);
    }

    private static List<Map<String, Given>> entries(Group group, JsonNode written) {
        var entries = new ArrayList<Map<String, Given>>();
        for (var entry : written.isArray() ? written : List.of(written)) {
            var fields = new LinkedHashMap<String, Given>();
            group.fields().stream()
                    .filter(field -> entry.has(field.key()))
                    .forEach(field -> fields.put(field.key(), of(field, entry.get(field.key()))));
            entries.add(fields);
        }
        return entries;
    }
}
