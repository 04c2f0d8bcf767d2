package org.foothold.triage.fhir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.foothold.triage.assessment.domain.Answers;
import org.foothold.triage.questionset.domain.Question;
import org.foothold.triage.questionset.domain.Section;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnInstrumentInFhirTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String SLEEP = """
            {"resourceType": "Questionnaire", "url": "http://example.org/Questionnaire/Sleep_Check", "title": "Sleep", "item": [
              {"linkId": "/s", "type": "group", "text": "Sleep", "item": [
                {"linkId": "/s/1", "type": "choice", "text": "Do you sleep well", "required": true, "answerOption": [
                  {"valueCoding": {"system": "http://example.org/codes", "code": "LA-Y", "display": "Yes"}},
                  {"valueCoding": {"system": "http://example.org/codes", "code": "LA-N", "display": "No"}}],
                 "item": [{"linkId": "/s/1/help", "type": "display", "text": "Think of last week"}]},
                {"linkId": "/s/2", "type": "integer", "text": "Hours",
                 "enableWhen": [{"question": "/s/1", "operator": "=", "answerCoding": {"code": "LA-N"}}]},
                {"linkId": "/s/3", "type": "choice", "repeats": true, "text": "Why", "answerOption": [
                  {"valueString": "Noise"}, {"valueString": "Worry"}],
                 "enableBehavior": "any", "enableWhen": [
                   {"question": "/s/2", "operator": "<", "answerInteger": 5},
                   {"question": "/s/1", "operator": "exists", "answerBoolean": false}]},
                {"linkId": "/s/4", "type": "date", "text": "Since when"}]}]}
            """;
    private static final String FILLED = """
            {"resourceType": "QuestionnaireResponse", "questionnaire": "http://example.org/Questionnaire/Sleep_Check", "status": "completed", "item": [
              {"linkId": "/s", "text": "Sleep", "item": [
                {"linkId": "/s/1", "text": "Do you sleep well", "answer": [
                  {"valueCoding": {"system": "http://example.org/codes", "code": "LA-N", "display": "No"}}]},
                {"linkId": "/s/2", "text": "Hours", "answer": [{"valueInteger": 4}]},
                {"linkId": "/s/3", "text": "Why", "answer": [{"valueString": "Noise"}, {"valueString": "Worry"}]},
                {"linkId": "/s/4", "text": "Since when", "answer": [{"valueDate": "2026-03"}]}]}]}
            """;

    @Test
    void isAskedAsOurs() throws IOException {
        var set = instrument(SLEEP).questions();
        assertThat(set.ref()).hasToString("sleep-check/1");
        assertThat(set.sections()).extracting(Section::key).containsExactly("/s");
        assertThat(set.questions())
                .extracting(question -> question.kind().code())
                .containsExactly("choose-one", "whole-number", "choose-any", "date");
        assertThat(set.question("/s/1").hint().orElseThrow().in("en")).isEqualTo("Think of last week");
        assertThat(set.questions()).extracting(Question::maySkip).containsExactly(false, true, true, true);
        assertThat(keys(instrument(SLEEP), Answers.none())).containsExactly("/s/1", "/s/3", "/s/4");
    }

    @Test
    void hasANameThoughItsAddressEndsInNone() throws IOException {
        assertThat(instrument(SLEEP.replace("Sleep_Check", "")).questions().ref())
                .hasToString("q-/1");
    }

    @Test
    void replaysAResponseWithTheSameAnswersAndVisibleQuestions() throws IOException {
        var instrument = instrument(SLEEP);
        var responses = new QuestionnaireResponses(instrument);
        var answers = responses.read(JSON.readTree(FILLED), TODAY);
        assertThat(keys(instrument, answers)).containsExactly("/s/1", "/s/2", "/s/3", "/s/4");
        assertThat(JSON.readTree(responses.write(answers).toString())).isEqualTo(JSON.readTree(FILLED));
    }

    @Test
    void leavesOutOfAResponseWhatWasSetAside() throws IOException {
        var instrument = instrument(SLEEP);
        var responses = new QuestionnaireResponses(instrument);
        var well = responses.read(JSON.readTree(FILLED.replace("LA-N", "LA-Y")), TODAY);
        assertThat(well.has("/s/2")).isTrue();
        assertThat(responses.write(well).toString()).doesNotContain("/s/2").contains("/s/4");
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(delimiter = '|', textBlock = """
            "type": "integer"           | "type": "attachment"        | item /s/2: the type "attachment" is not read
            "linkId": "/s/4"            | "linkId": "/s/2"            | item /s/2: there are two with this link id
            "question": "/s/2"          | "question": "/s/4"          | item /s/3: depends on /s/4, which is not asked before it
            "code": "LA-Y"              | "code": "LA-N"              | item /s/1: there are two options LA-N
            "answerInteger": 5          | "answerInteger": "five"     | item /s/3: the condition on /s/2 compares with no number
            "answerInteger": 5          | "answerDate": "soon"        | item /s/3: the condition on /s/2 compares with no day
            "operator": "<"             | "operator": "near"          | item /s/3: the operator "near" is not read
            "resourceType": "Questionnaire" | "resourceType": "Patient" | item (root): this is not a Questionnaire
            """)
    void isRefusedWithTheItemNamedWhereWeCannotAskItFaithfully(String sound, String broken, String problem) {
        assertThatThrownBy(() -> instrument(SLEEP.replace(sound, broken)))
                .isInstanceOf(UnusableQuestionnaire.class)
                .hasMessage(problem);
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(delimiter = '|', textBlock = """
            "code": "LA-N"              | "code": "LA-X"              | item /s/1: unknown-option
            "valueInteger": 4           | "valueDecimal": 4.5         | item /s/2: too-fine
            "linkId": "/s/4"            | "linkId": "/s/5"            | item /s/5: is not asked by http://example.org/Questionnaire/Sleep_Check
            "valueDate": "2026-03"      | "valueDate": "soon"         | item /s/4: not-a-date
            """)
    void refusesAResponseWithTheItemNamed(String sound, String broken, String problem) throws IOException {
        var responses = new QuestionnaireResponses(instrument(SLEEP));
        var wrong = JSON.readTree(FILLED.replace(sound, broken));
        assertThatThrownBy(() -> responses.read(wrong, TODAY))
                .isInstanceOf(UnusableQuestionnaire.class)
                .hasMessage(problem);
    }

    private static Instrument instrument(String json) throws IOException {
        return QuestionnaireReader.read(JSON.readTree(json));
    }

    private static List<String> keys(Instrument instrument, Answers answers) {
        return answers.routeThrough(instrument.questions()).questions().stream()
                .map(Question::key)
                .toList();
    }
}
