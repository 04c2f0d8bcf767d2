package org.foothold.triage.questionset.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.foothold.triage.questionset.domain.Answer;
import org.foothold.triage.questionset.domain.Group;
import org.foothold.triage.questionset.domain.Question;
import org.foothold.triage.questionset.domain.QuestionSet;
import org.foothold.triage.questionset.domain.Route;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ARoutedQuestionSetTest {
    private static final String SOUND = """
            name: small
            version: 1
            languages: [en]
            title: {en: Small}
            sections:
              - {key: home, title: {en: Your home}}
              - {key: money, title: {en: Your money}}
            questions:
              - key: children
                section: home
                choose: one
                title: {en: Have you children}
                why: {en: To know}
                options:
                  - {code: has, text: {en: I have}}
                  - {code: has-not, text: {en: I have not}}
              - key: each-child
                section: home
                ask: group
                repeats: true
                atMost: 10
                item: {en: Child}
                askIf: {question: children, anyOf: has}
                title: {en: Your children}
                why: {en: To know}
                fields:
                  - {key: born, ask: date, until: today, partIsEnough: true, title: {en: Born}}
                  - {key: school, ask: text, atMost: 50, title: {en: School}}
              - key: rent
                section: money
                ask: money
                per: [week, month]
                title: {en: Rent}
                why: {en: To know}
                countsAs: outgoing
                askIf:
                  any:
                    - {question: each-child, count: {atLeast: 2}}
                    - not: {question: children, answered: true}
              - key: moved
                section: money
                ask: date
                until: 2026-12-31
                title: {en: When did you move}
                why: {en: To know}
                askIf: {question: rent, moreThan: 500}
              - key: story
                section: money
                ask: text
                title: {en: What happened}
                why: {en: To know}
                askIf: {question: moved, after: 2020-01-01}
            """;

    @Test
    void isReadWithEveryKindAndCondition() throws IOException {
        var set = read(SOUND);
        assertThat(set.questions())
                .extracting(question -> question.kind().code())
                .containsExactly("choose-one", "repeating-group", "money", "date", "text");
        assertThat(((Group) set.question("each-child").kind()).fields())
                .extracting(Question::key)
                .containsExactly("born", "school");
        assertThat(set.sectionOf(set.question("rent")).orElseThrow().title().in("en"))
                .isEqualTo("Your money");
        assertThat(Route.through(set, Map.of("children", new Answer.Chosen(Set.of("has"))))
                        .questions())
                .extracting(Question::key)
                .containsExactly("children", "each-child");
        assertThat(Route.through(set, Map.of()).questions())
                .extracting(Question::key)
                .containsExactly("children", "rent");
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(delimiter = '|', textBlock = """
            anyOf: has}                     | anyOf: had}                      | question each-child, askIf: children has no option had
            {question: children, anyOf: has}| {question: kids, anyOf: has}     | question each-child, askIf: there is no question kids
            {question: children, anyOf: has}| {question: rent, moreThan: 1}    | question each-child, askIf: rent is asked later, which would make a loop
            {question: rent, moreThan: 500} | {question: moved, answered: true}| question moved, askIf: a question cannot depend on itself
            {question: rent, moreThan: 500} | {question: rent, anyOf: has}     | question moved, askIf: rent is a money, of which this cannot be said
            {question: rent, moreThan: 500} | {question: rent, moreThan: 2000000}| question moved: nobody ever reaches it
            {question: moved, after: 2020-01-01} | {all: [{question: children, anyOf: has}, {question: children, anyOf: has-not}]} | question story: nobody ever reaches it
            count: {atLeast: 2}}            | anyOf: has}                      | each-child is a repeating-group, of which this cannot be said
            {question: rent, moreThan: 500} | {question: rent}                 | question moved, askIf
            {question: rent, moreThan: 500} | {question: rent, moreThan: 500, lessThan: 600} | question moved, askIf
            atMost: 10                      | atMost: 1000                     | question each-child, atMost
            section: money                  | section: food                    | question rent, section: there is no section food
            per: [week, month]              | per: [decade]                    | question rent, per
            countsAs: outgoing              | countsAs: luck                   | question rent, countsAs
            ask: money                      | ask: gold                        | question rent, ask
            item: {en: Child}               | item: {}                         | question each-child, item
            key: school, ask: text          | key: born, ask: text             | question each-child, field born: there are two with this key
            until: 2026-12-31               | until: 2026-13-31                | question moved, until
            """)
    void isRefusedWithThePlaceNamed(String sound, String broken, String problem) {
        assertThat(SOUND).contains(sound.strip());
        var written = SOUND.replaceFirst(Pattern.quote(sound.strip()), broken.strip());
        assertThatThrownBy(() -> read(written))
                .isInstanceOf(UnusableQuestionSet.class)
                .hasMessageStartingWith("small.yaml: ")
                .hasMessageContaining(problem);
    }

    @Test
    void isRefusedWhereASectionGoesBack() {
        assertThatThrownBy(() ->
                        read(SOUND.replace("    section: money\n    ask: text", "    section: home\n    ask: text")))
                .isInstanceOf(UnusableQuestionSet.class)
                .hasMessageContaining("question story, section: home stands after a later section");
    }

    private static QuestionSet read(String yaml) throws IOException {
        return QuestionSetReader.read("small.yaml", new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8)));
    }
}
