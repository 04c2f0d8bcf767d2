package org.foothold.triage.publishing.application;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import org.foothold.kernel.InvalidInput;
import org.foothold.triage.OnWorker;
import org.foothold.triage.fhir.DraftOfInstrument;
import org.foothold.triage.fhir.QuestionnaireReader;
import org.foothold.triage.fhir.UnusableQuestionnaire;
import org.foothold.triage.publishing.domain.SetFiles;
import org.foothold.triage.publishing.domain.UnreadableSet;
import org.foothold.triage.publishing.rulefile.FirstRules;
import org.foothold.triage.questionset.domain.QuestionSetRef;

/** The files of a draft that begins with an instrument in FHIR: its questions, rules to begin with, and no test case yet. */
@ApplicationScoped
public class FilesOfInstrument {
    private static final String FIELD = "questionsFile";
    private static final String NO_CASES = "usually: {}\ncases: []\n";
    private static final String LIKE = "first-step";

    private final SetReading reading;
    private final ShippedSets shipped;
    private final ObjectMapper json;

    FilesOfInstrument(SetReading reading, ShippedSets shipped, ObjectMapper json) {
        this.reading = reading;
        this.shipped = shipped;
        this.json = json;
    }

    /** An uploaded text is such an instrument, and no questions of ours. */
    public static boolean is(String text) {
        return text.stripLeading().startsWith("{") && text.contains("\"Questionnaire\"");
    }

    /** @throws InvalidInput naming the item that cannot be asked */
    public Uni<SetFiles> of(String name, String fhir) {
        return OnWorker.call(() -> files(name, fhir));
    }

    private SetFiles files(String name, String fhir) {
        try {
            var questions = DraftOfInstrument.questions(QuestionnaireReader.read(json.readTree(fhir)), name);
            var alone = new SetFiles(questions, "", NO_CASES);
            var set = reading.questions(new QuestionSetRef(name, 1), alone);
            return alone.withRules(FirstRules.of(set, rulesLike()));
        } catch (JsonProcessingException broken) {
            throw new InvalidInput(FIELD, "cannot-be-asked", broken.getOriginalMessage());
        } catch (UnusableQuestionnaire | UnreadableSet | IllegalArgumentException unusable) {
            throw new InvalidInput(FIELD, "cannot-be-asked", unusable.getMessage());
        }
    }

    private String rulesLike() {
        return shipped.all().entrySet().stream()
                .filter(set -> set.getKey().name().equals(LIKE))
                .max(Comparator.comparing(set -> set.getKey().version()))
                .orElseThrow()
                .getValue()
                .rules();
    }
}
