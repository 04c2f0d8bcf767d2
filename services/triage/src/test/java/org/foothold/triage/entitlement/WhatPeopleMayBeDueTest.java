package org.foothold.triage.entitlement;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.foothold.decisiontables.TableAnalysis;
import org.foothold.triage.assessment.domain.Answers;
import org.foothold.triage.entitlement.domain.Entitlement;
import org.foothold.triage.entitlement.domain.Fact;
import org.foothold.triage.entitlement.domain.FactsOfAConversation;
import org.foothold.triage.entitlement.domain.MayBeDue;
import org.foothold.triage.entitlement.domain.OneAnswerAway;
import org.foothold.triage.entitlement.engine.DmnConditions;
import org.foothold.triage.entitlement.store.BundledEntitlements;
import org.foothold.triage.questionset.domain.Given;
import org.foothold.triage.questionset.domain.QuestionSet;
import org.foothold.triage.questionset.store.BundledQuestionSets;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class WhatPeopleMayBeDueTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-11-23");
    private static final QuestionSet SET = new BundledQuestionSets().current("full-conversation");
    private static final BundledEntitlements CATALOGUE = new BundledEntitlements();
    private static final DmnConditions CONDITIONS = new DmnConditions(CATALOGUE);
    private static final Map<String, Persona> PERSONAS = personas();

    record Personas(Map<String, Persona> personas) {}

    record Persona(Map<String, Object> answers, List<String> shown, List<String> not) {}

    @TestFactory
    Stream<DynamicTest> eachPersonIsShownWhatTheyMayBeDueAndNotWhatTheyClearlyCannotHave() {
        return PERSONAS.entrySet().stream()
                .map(persona -> DynamicTest.dynamicTest(persona.getKey(), () -> {
                    var due = dueTo(persona.getValue());
                    assertThat(shown(due)).containsAll(persona.getValue().shown());
                    assertThat(shown(due))
                            .doesNotContainAnyElementsOf(persona.getValue().not());
                    assertThat(due.oneAnswerAway())
                            .extracting(away -> away.entitlement().code())
                            .doesNotContainAnyElementsOf(persona.getValue().not());
                }));
    }

    @Test
    void everyEntitlementIsSomebodysAndClearlyNotSomebodyElses() {
        var codes = CATALOGUE.all().stream().map(Entitlement::code).toList();
        assertThat(codes).hasSizeBetween(40, 60).doesNotHaveDuplicates();
        assertThat(PERSONAS.values().stream().flatMap(persona -> persona.shown().stream()))
                .containsAll(codes);
        assertThat(PERSONAS.values().stream().flatMap(persona -> persona.not().stream()))
                .containsAll(codes);
    }

    @Test
    void aMissingAnswerIsNamedByTheQuestionThatSettlesIt() {
        var answers = new LinkedHashMap<>(PERSONAS.get("ill-and-alone").answers());
        answers.put("benefits", "not-sure");
        assertThat(due(answers).oneAnswerAway())
                .filteredOn(away -> away.entitlement().code().equals("pip"))
                .extracting(OneAnswerAway::question)
                .containsExactly("benefits");
        answers.put("benefits", "disability");
        assertThat(due(answers).oneAnswerAway())
                .extracting(away -> away.entitlement().code())
                .doesNotContain("pip");
        assertThat(shown(due(answers))).doesNotContain("pip");
    }

    @Test
    void whoToldNothingIsPromisedNothing() {
        var due = due(Map.of());
        assertThat(due.likely()).isEmpty();
        assertThat(due.worthAsking()).isEmpty();
        assertThat(due.oneAnswerAway()).extracting(OneAnswerAway::question).contains("age", "children");
    }

    @Test
    void answeringWhatIsOneAnswerAwayReallyShowsIt() {
        PERSONAS.values().forEach(persona -> {
            var facts = FactsOfAConversation.read(SET, answers(persona.answers()), TODAY);
            dueTo(persona)
                    .oneAnswerAway()
                    .forEach(away -> assertThat(facts.open().stream()
                                    .filter(fact -> facts.questionFor(fact)
                                            .orElseThrow()
                                            .equals(away.question()))
                                    .flatMap(fact -> fact.canBe().stream().map(value -> facts.with(fact, value)))
                                    .map(known -> CONDITIONS
                                            .over(known)
                                            .get(away.entitlement().code())))
                            .anyMatch(verdict -> verdict.isWorthShowing()));
        });
    }

    @Test
    void theTablesHaveNoGapNoOverlapAndNoColumnThatWasNotLookedAt() throws IOException {
        var dmn = new String(resource("decisions/entitlements.dmn"), StandardCharsets.UTF_8);
        assertThat(TableAnalysis.problemsOf(dmn)).isEmpty();
        for (var fact : Fact.values()) {
            var values = new ArrayList<>(fact.canBe());
            values.add(Fact.UNKNOWN);
            assertThat(dmn).contains("<text>\"" + String.join("\", \"", values) + "\"</text>");
        }
    }

    @Test
    void everyEntryIsWrittenInBothLanguagesAndSaysWhereItComesFrom() {
        assertThat(CATALOGUE.all()).allSatisfy(entitlement -> {
            for (var language : SET.languages()) {
                assertThat(entitlement.name().isWrittenIn(language)).isTrue();
                assertThat(entitlement.what().isWrittenIn(language)).isTrue();
            }
            assertThat(entitlement.apply()).hasScheme("https");
            assertThat(entitlement.source()).hasScheme("https");
            assertThat(entitlement.what().in("en")).doesNotContainPattern("£(?!16,000)");
        });
    }

    private static MayBeDue dueTo(Persona persona) {
        return due(persona.answers());
    }

    private static MayBeDue due(Map<String, Object> written) {
        return MayBeDue.of(CATALOGUE.all(), CONDITIONS, FactsOfAConversation.read(SET, answers(written), TODAY));
    }

    private static TreeSet<String> shown(MayBeDue due) {
        var shown = new TreeSet<String>();
        Stream.concat(due.likely().stream(), due.worthAsking().stream())
                .map(Entitlement::code)
                .forEach(shown::add);
        return shown;
    }

    private static Answers answers(Map<String, Object> written) {
        var answers = Answers.none();
        for (var entry : written.entrySet()) {
            var question = SET.question(entry.getKey());
            answers = answers.with(question.key(), question.accept(given(entry.getValue()), TODAY));
        }
        return answers;
    }

    private static Given given(Object written) {
        if (written instanceof List<?> entries) {
            return Given.entries(
                    entries.stream().map(WhatPeopleMayBeDueTest::fields).toList());
        }
        var text = (String) written;
        return text.matches("[0-9].*") ? Given.value(text) : Given.options(text);
    }

    private static Map<String, Given> fields(Object entry) {
        var fields = new LinkedHashMap<String, Given>();
        ((Map<?, ?>) entry).forEach((field, value) -> fields.put((String) field, given(value)));
        return fields;
    }

    private static Map<String, Persona> personas() {
        try {
            return new YAMLMapper()
                    .readValue(resource("entitlements/personas.yaml"), Personas.class)
                    .personas();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] resource(String name) throws IOException {
        try (var file = WhatPeopleMayBeDueTest.class.getClassLoader().getResourceAsStream(name)) {
            return file.readAllBytes();
        }
    }
}
