package org.foothold.triage.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.foothold.triage.questionset.domain.Question;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** PRAPARE, PHQ-9, AUDIT-C, TAPS and Hunger Vital Sign as their publishers wrote them. Not run where there is no outside data. */
@EnabledIfEnvironmentVariable(named = "FOOTHOLD_OUTSIDE_DATA", matches = ".+")
class TheInstrumentsOfTheOutsideDataTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "prapare-example, PRAPARE-example, 21",
        "phq-9-example, phq-9-example, 11",
        "AUDIT-C, AUDIT-C, 4",
        "TAPS, TAPS, 5",
        "hunger-vital-sign-example, hunger-vital-sign-example, 3"
    })
    void loadUnchangedAndTheirResponsesReplay(String questionnaire, String response, int asked) throws IOException {
        var instrument = QuestionnaireReader.read(read("Questionnaire-" + questionnaire));
        var filled = read("QuestionnaireResponse-" + response);
        var responses = new QuestionnaireResponses(instrument);

        var answers = responses.read(filled, LocalDate.of(2026, 11, 23));
        var visible = answers.routeThrough(instrument.questions()).questions().stream()
                .map(Question::key)
                .toList();

        assertThat(visible)
                .hasSize(asked)
                .containsAll(answered(filled).stream()
                        .map(line -> line.split(" = ")[0])
                        .toList());
        assertThat(answered(responses.write(answers))).isEqualTo(answered(filled));
    }

    /** Each item in order with its answers, which are a set where there are several, whatever groups they stand in. */
    private static List<String> answered(JsonNode node) {
        var lines = new ArrayList<String>();
        for (var item : node.path("item")) {
            if (item.has("answer")) {
                var values = new ArrayList<String>();
                item.get("answer").forEach(answer -> values.add(value(answer)));
                values.sort(null);
                lines.add(item.get("linkId").asText() + " = " + values);
            }
            lines.addAll(answered(item));
        }
        return lines;
    }

    private static String value(JsonNode answer) {
        var value = answer.elements().next();
        return value.isObject()
                ? value.path("system").asText() + "|" + value.path("code").asText()
                : value.isNumber()
                        ? new BigDecimal(value.asText()).stripTrailingZeros().toPlainString()
                        : value.asText();
    }

    private static JsonNode read(String name) throws IOException {
        var folder = Path.of(System.getenv("FOOTHOLD_OUTSIDE_DATA"), "triage");
        return JSON.readTree(Files.readAllBytes(folder.resolve(name + ".json")));
    }
}
