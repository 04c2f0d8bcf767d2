package org.foothold.triage.publishing.application;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import org.foothold.triage.fhir.DraftOfInstrument;
import org.foothold.triage.fhir.QuestionnaireReader;
import org.foothold.triage.fhir.QuestionnaireResponses;
import org.foothold.triage.fhir.QuestionnaireWriter;
import org.foothold.triage.guidance.store.BundledGuidance;
import org.foothold.triage.publishing.domain.SetFiles;
import org.foothold.triage.publishing.domain.SetVersion;
import org.foothold.triage.publishing.rulefile.FirstRules;
import org.foothold.triage.publishing.store.SetFilesReader;
import org.foothold.triage.publishing.store.ShippedSetFiles;
import org.foothold.triage.questionset.domain.Condition;
import org.foothold.triage.questionset.domain.QuestionSet;
import org.foothold.triage.questionset.domain.QuestionSetRef;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A questionnaire in FHIR becomes questions and rules that an analyst can go on with. */
class BeginningWithAnInstrumentTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Instant NOW = Instant.parse("2026-04-01T09:00:00Z");
    private static final QuestionSetRef REF = new QuestionSetRef("pilot", 1);
    private static final String SLEEP = """
            {"resourceType": "Questionnaire", "url": "http://example.org/Sleep", "title": "Sleep", "item": [
              {"linkId": "/s/1", "type": "boolean", "text": "Do you sleep well?", "required": true},
              {"linkId": "/s/2", "type": "integer", "text": "Hours", "code": [{"system": "http://example.org/codes", "code": "H-1"}],
               "enableWhen": [{"question": "/s/1", "operator": "=", "answerBoolean": false}]},
              {"linkId": "/s/3", "type": "choice", "repeats": true, "text": "Why", "answerOption": [
                {"valueCoding": {"system": "http://example.org/codes", "code": "12", "display": "Noise"}},
                {"valueCoding": {"system": "http://example.org/codes", "code": "1-2", "display": "Worry"}}],
               "enableWhen": [{"question": "/s/2", "operator": "<=", "answerInteger": 5}]}]}
            """;

    private final SetFilesReader reading = new SetFilesReader();

    @Test
    void itsNamesBecomeOursAndItsCodesStay() throws IOException {
        var set = questions(JSON.readTree(SLEEP));

        assertThat(set.questions()).extracting(question -> question.key()).containsExactly("s-1", "s-2", "s-3");
        assertThat(set.question("s-1").options())
                .extracting(option -> option.code())
                .containsExactly("true", "false");
        assertThat(set.question("s-3").options())
                .extracting(option -> option.code())
                .containsExactly("q-12", "q-1-2");
        assertThat(set.question("s-3").askIf().orElseThrow()).isInstanceOf(Condition.Amount.class);
        assertThat(set.conceptOf("s-2").orElseThrow().code()).isEqualTo("H-1");
        assertThat(set.conceptOf("s-1").orElseThrow().code()).isEqualTo("/s/1");
        assertThat(set.question("s-1").maySkip()).isFalse();
        assertThat(set.question("s-3").maySkip()).isTrue();
    }

    @Test
    void answersGoOutInTheCodesOfTheInstrument() throws IOException {
        var ours = QuestionnaireWriter.write(questions(JSON.readTree(SLEEP)), "en");
        var responses = new QuestionnaireResponses(ours);
        var filled = JSON.readTree("""
                {"resourceType": "QuestionnaireResponse", "item": [
                  {"linkId": "s-1", "answer": [{"valueCoding": {"code": "false"}}]},
                  {"linkId": "s-2", "answer": [{"valueInteger": 4}]},
                  {"linkId": "s-3", "answer": [{"valueCoding": {"system": "http://example.org/codes", "code": "1-2"}}]}]}
                """);

        var answers = responses.read(filled, LocalDate.of(2026, 4, 1));

        assertThat(answers.to("s-3")).containsExactly("q-1-2");
        var written = responses.write(answers).at("/item/2/answer/0/valueCoding");
        assertThat(written.path("code").asText()).isEqualTo("1-2");
        assertThat(written.path("system").asText()).isEqualTo("http://example.org/codes");
    }

    @Test
    void theRulesToBeginWithLackOnlyWhatEachAnswerMeans() throws IOException {
        var set = questions(JSON.readTree(SLEEP));
        var files = files(JSON.readTree(SLEEP), set);

        var look = new LookAtDraft(reading, new BundledGuidance()).at(SetVersion.draft(REF, files, "analyst", NOW));

        // every row says the same so far: no concern
        assertThat(look.findings()).singleElement().asString().contains("irrelevant for rules");
        assertThat(files.rules())
                .doesNotContain("safety-left-open-is-looked-at\"")
                .contains("s-3.q-1-2");
    }

    @ParameterizedTest
    @CsvSource({"prapare-example", "phq-9-example", "AUDIT-C", "TAPS", "hunger-vital-sign-example"})
    @EnabledIfEnvironmentVariable(named = "FOOTHOLD_OUTSIDE_DATA", matches = ".+")
    void theInstrumentsOfTheOutsideDataCanBeBegunWith(String name) throws IOException {
        var fhir = JSON.readTree(Files.readString(
                Path.of(System.getenv("FOOTHOLD_OUTSIDE_DATA"), "triage", "Questionnaire-" + name + ".json")));
        var set = questions(fhir);

        var look = new LookAtDraft(reading, new BundledGuidance())
                .at(SetVersion.draft(REF, files(fhir, set), "analyst", NOW));

        // every row says the same so far: no concern
        assertThat(look.findings()).singleElement().asString().contains("irrelevant for rules");
        assertThat(set.questions())
                .hasSameSizeAs(QuestionnaireReader.read(fhir).questions().questions());
    }

    private QuestionSet questions(JsonNode fhir) {
        return reading.questions(REF, new SetFiles(draft(fhir), "", "cases: []"));
    }

    private static SetFiles files(JsonNode fhir, QuestionSet set) {
        var like = new ShippedSetFiles()
                .all()
                .get(new QuestionSetRef("first-step", 2))
                .rules();
        return new SetFiles(draft(fhir), FirstRules.of(set, like), "cases: []");
    }

    private static String draft(JsonNode fhir) {
        return DraftOfInstrument.questions(QuestionnaireReader.read(fhir), REF.name());
    }
}
