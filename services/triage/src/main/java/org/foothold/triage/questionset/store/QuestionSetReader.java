package org.foothold.triage.questionset.store;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import org.foothold.triage.questionset.domain.QuestionSet;

/** Reads a question set from YAML, strictly: an unknown word, a doubled key or a gap in a language is refused with its place. */
final class QuestionSetReader {
    private static final YAMLMapper YAML = YAMLMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private QuestionSetReader() {}

    static QuestionSet read(String place, InputStream yaml) throws IOException {
        QuestionSetDocument document;
        try {
            document = YAML.readValue(yaml, QuestionSetDocument.class);
        } catch (JacksonException e) {
            throw new UnusableQuestionSet(place, e.getOriginalMessage() + where(e));
        }
        var problems = QuestionSetChecks.problemsOf(document);
        if (!problems.isEmpty()) {
            throw new UnusableQuestionSet(place, String.join("; ", problems));
        }
        return document.toQuestionSet();
    }

    private static String where(JacksonException e) {
        return e.getLocation() == null ? "" : " (line " + e.getLocation().getLineNr() + ")";
    }
}
