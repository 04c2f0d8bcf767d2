package org.foothold.triage.fhir;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.foothold.triage.questionset.domain.QuestionSet;

/**
 * An instrument as others published it, and the questions we ask by it. The questionnaire is kept as it came: a response has its items and codings.
 *
 * @param questionnaire the FHIR resource, unchanged
 * @param codings for each question, what each of our option codes is in FHIR
 */
public record Instrument(QuestionSet questions, JsonNode questionnaire, Map<String, Map<String, JsonNode>> codings) {
    /** How others name it. */
    public String url() {
        return questionnaire.path("url").asText();
    }
}
