package org.foothold.triage.assessment.store;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.UUID;
import org.foothold.security.sealing.Sealing;
import org.foothold.triage.assessment.domain.Answers;

/** Seals what somebody wrote in their own words for the row of their assessment, and opens it again. */
@ApplicationScoped
class AnswersSeal {
    private final Sealing sealing;
    private final ObjectMapper json = new ObjectMapper();

    AnswersSeal(Sealing sealing) {
        this.sealing = sealing;
    }

    /** Null where there is nothing but codes. */
    byte[] seal(UUID assessment, Answers answers) {
        var own = OwnWordsDocument.of(answers);
        if (own.isEmpty()) {
            return null;
        }
        try {
            return sealing.seal(json.writeValueAsBytes(own), place(assessment));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Answers open(UUID assessment, byte[] sealed, Answers chosen) {
        if (sealed == null) {
            return chosen;
        }
        try {
            return json.readValue(sealing.open(sealed, place(assessment)), OwnWordsDocument.class)
                    .addTo(chosen);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String place(UUID assessment) {
        return "assessment.answers:" + assessment;
    }
}
