package org.foothold.triage.fhir;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import java.util.stream.Stream;

/** The values that an option or an answer may carry, of which we keep the code. */
final class Codings {
    private Codings() {}

    /** The code of a coding, else the text, number or boolean itself. */
    static Optional<String> codeOf(JsonNode element) {
        return value(element).map(value -> value.isObject() ? value.path("code").asText() : value.asText());
    }

    static JsonNode valueOf(JsonNode element) {
        return value(element).orElseThrow();
    }

    static String displayOf(JsonNode element) {
        var value = valueOf(element);
        return value.isObject()
                ? value.path("display").asText(value.path("code").asText())
                : value.asText();
    }

    private static Optional<JsonNode> value(JsonNode element) {
        return Stream.of("valueCoding", "valueString", "valueInteger", "valueBoolean", "valueDate")
                .map(element::get)
                .filter(value -> value != null && !value.isNull())
                .findFirst();
    }
}
