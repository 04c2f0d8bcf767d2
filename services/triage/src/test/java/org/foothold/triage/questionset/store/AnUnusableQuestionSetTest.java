package org.foothold.triage.questionset.store;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnUnusableQuestionSetTest {
    private static final String SOUND = """
            name: small
            version: 1
            languages: [en, cy]
            title: {en: Small, cy: Bach}
            questions:
              - key: well
                choose: one
                title: {en: Your health, cy: Eich iechyd}
                why: {en: To know, cy: I wybod}
                options:
                  - code: fine
                    text: {en: Fine, cy: Iawn}
                  - code: poorly
                    text: {en: Poorly, cy: Gwael}
            """;

    @ParameterizedTest(name = "{2}")
    @CsvSource(delimiter = '|', textBlock = """
            , cy: Gwael}            | }                     | question well, option poorly: is not written in cy
            code: poorly            | code: fine            | question well, option fine: there are two with this code
            choose: one             | choose: some          | question well, choose: does not have a value in the enumeration
            version: 1              | version: 0            | version: must have a minimum value of 1
            languages: [en, cy]     | languages: [cy]       | English (en) must be among them
            key: well               | key: Well?            | question Well?, key: does not match the regex pattern
            choose: one             | 'choose: one
                mood: good'         | question well: property 'mood' is not defined in the schema
            version: 1              | version: one          | version: string found, integer expected
            choose: one             | 'alwaysAsk: true
                choose: one'            | question well, alwaysAsk: every question of a set is asked that is not adaptive
            name: small             | 'name: small
            name: again'            | Duplicate field
            """)
    void isRefusedWithThePlaceNamed(String sound, String broken, String problem) {
        var yaml = SOUND.replace(sound.strip(), broken.strip()).getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> QuestionSetReader.read("small.yaml", new ByteArrayInputStream(yaml)))
                .isInstanceOf(UnusableQuestionSet.class)
                .hasMessageStartingWith("small.yaml: ")
                .hasMessageContaining(problem);
    }
}
