package org.foothold.triage.entitlement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.foothold.triage.assessment.domain.Answers;
import org.foothold.triage.entitlement.domain.Fact;
import org.foothold.triage.entitlement.domain.FactSources;
import org.foothold.triage.entitlement.domain.Facts;
import org.foothold.triage.entitlement.domain.FactsOfAConversation;
import org.foothold.triage.entitlement.engine.DmnConditions;
import org.foothold.triage.entitlement.store.BundledEntitlements;
import org.foothold.triage.quality.SampleCityPeople;
import org.foothold.triage.questionset.domain.QuestionSet;
import org.foothold.triage.questionset.store.BundledQuestionSets;

/** What is known of facts and of the tables of entitlements without asking them has to be what they say. */
class WhatAFactIsReadFromTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-11-23");
    private static final QuestionSet SET = new BundledQuestionSets().current("full-conversation");
    private static final SampleCityPeople PEOPLE = new SampleCityPeople(SET, TODAY);
    private static final List<String> PERSONAS = List.copyOf(PEOPLE.personas());
    private static final DmnConditions CONDITIONS = new DmnConditions(new BundledEntitlements());

    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
    void anotherAnswerChangesOnlyTheFactsReadFromItsQuestionAndTheWay(@ForAll long chance) {
        var random = new Random(chance);
        var answers = somebody(random);
        var question = SET.questions().get(random.nextInt(SET.questions().size()));
        var other = answers.with(
                question.key(), somebody(random).answerTo(question.key()).orElseThrow());
        boolean sameWay = answers.wholeRouteThrough(SET).equals(other.wholeRouteThrough(SET));
        var before = FactsOfAConversation.read(SET, answers, TODAY);
        var after = FactsOfAConversation.read(SET, other, TODAY);

        assertThat(Arrays.stream(Fact.values())
                        .filter(fact -> sameWay && !before.of(fact).equals(after.of(fact))))
                .allMatch(fact -> FactSources.of(fact).contains(question.key()));
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void aTableReadSaysWhatItSaysWhenItIsAsked(@ForAll long chance) {
        var random = new Random(chance);
        Map<Fact, String> known = new EnumMap<>(Fact.class);
        for (var fact : Fact.values()) {
            if (random.nextInt(4) > 0) {
                known.put(fact, fact.canBe().get(random.nextInt(fact.canBe().size())));
            }
        }
        var facts = new Facts(known, Map.of());
        var asked = CONDITIONS.over(facts);

        assertThat(CONDITIONS.tables())
                .hasSameSizeAs(asked.keySet())
                .allSatisfy(table -> assertThat(table.rows())
                        .filteredOn(row -> row.facts().entrySet().stream()
                                .allMatch(named -> named.getValue().contains(facts.of(named.getKey()))))
                        .extracting(row -> row.verdict())
                        .containsExactly(asked.get(table.entitlement())));
    }

    private static Answers somebody(Random random) {
        return PEOPLE.of(PERSONAS.get(random.nextInt(PERSONAS.size())), random.nextLong(), 0);
    }
}
