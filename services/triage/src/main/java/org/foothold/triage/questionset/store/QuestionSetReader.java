package org.foothold.triage.questionset.store;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.foothold.triage.questionset.domain.QuestionSet;

/**
 * Reads a question set from YAML, strictly: what the schema does not allow, a doubled key, a gap in a language or a way through that leads nowhere is
 * refused with its place.
 */
public final class QuestionSetReader {
    private static final YAMLMapper YAML = YAMLMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private QuestionSetReader() {}

    public static QuestionSet read(String place, InputStream yaml) throws IOException {
        try {
            var written = YAML.readTree(yaml);
            refuseIfAny(place, QuestionSetSchema.problemsOf(written));
            return checked(place, written);
        } catch (JacksonException e) {
            throw new UnusableQuestionSet(place, e.getOriginalMessage() + where(e));
        }
    }

    private static QuestionSet checked(String place, JsonNode written) throws JacksonException {
        var document = YAML.treeToValue(written, QuestionSetDocument.class);
        refuseIfAny(place, QuestionSetChecks.problemsOf(document));
        var set = document.toQuestionSet();
        refuseIfAny(place, RoutingChecks.problemsOf(set));
        return set;
    }

    private static void refuseIfAny(String place, List<String> problems) {
        if (!problems.isEmpty()) {
            throw new UnusableQuestionSet(place, String.join("; ", problems));
        }
    }

    private static String where(JacksonException e) {
        return e.getLocation() == null ? "" : " (line " + e.getLocation().getLineNr() + ")";
    }
}
