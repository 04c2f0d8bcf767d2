package org.foothold.triage.entitlement.domain;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** From which questions each fact is read: no answer to another one changes it. */
public final class FactSources {
    private static final String CHILDREN = "children";
    private static final String EACH_CHILD = "each-child";
    private static final String HEALTH = "health";
    private static final String HEALTH_EFFECT = "health-effect";
    private static final String BENEFITS = "benefits";
    private static final String RELATIONSHIPS = "relationships";
    private static final String MONEY = "money";

    private static final Map<Fact, Set<String>> QUESTIONS = new EnumMap<>(Map.ofEntries(
            Map.entry(Fact.AGE, Set.of("age")),
            Map.entry(Fact.TENURE, Set.of("tenure", "home")),
            Map.entry(Fact.PARTNER, Set.of("partner", "household")),
            Map.entry(Fact.ONLY_ADULT, Set.of("household", CHILDREN, EACH_CHILD)),
            Map.entry(Fact.SAVINGS, Set.of("savings")),
            Map.entry(Fact.MONEY_TIGHT, Set.of(MONEY)),
            Map.entry(Fact.GOES_WITHOUT, Set.of(MONEY, "essentials")),
            Map.entry(Fact.OWES, Set.of("owes", MONEY, "wants")),
            Map.entry(Fact.UNIVERSAL_CREDIT, Set.of(BENEFITS)),
            Map.entry(Fact.PENSION_CREDIT, Set.of(BENEFITS)),
            Map.entry(Fact.LOW_INCOME_BENEFIT, Set.of(BENEFITS)),
            Map.entry(Fact.HOUSING_HELP, Set.of(BENEFITS)),
            Map.entry(Fact.CHILD_BENEFIT, Set.of(BENEFITS)),
            Map.entry(Fact.DISABILITY_BENEFIT, Set.of(BENEFITS)),
            Map.entry(Fact.CARER_BENEFIT, Set.of(BENEFITS)),
            Map.entry(Fact.EXPECTING, Set.of(CHILDREN)),
            Map.entry(Fact.CHILD, Set.of(CHILDREN, EACH_CHILD)),
            Map.entry(Fact.CHILD_UNDER_5, Set.of(CHILDREN, EACH_CHILD)),
            Map.entry(Fact.CHILD_UNDER_12, Set.of(CHILDREN, EACH_CHILD)),
            Map.entry(Fact.SCHOOL_CHILD, Set.of(CHILDREN, EACH_CHILD)),
            Map.entry(Fact.BABY, Set.of(CHILDREN, EACH_CHILD)),
            Map.entry(Fact.DAILY_HELP, Set.of(HEALTH, HEALTH_EFFECT)),
            Map.entry(Fact.MIND, Set.of(HEALTH)),
            Map.entry(Fact.CARES, Set.of("cares", "work", RELATIONSHIPS)),
            Map.entry(Fact.WORK, Set.of("work")),
            Map.entry(Fact.LOSS, Set.of(RELATIONSHIPS)),
            Map.entry(Fact.ACCESS, Set.of("home-problems")),
            Map.entry(Fact.EXTRA_HELP_AT_HOME, Set.of("age", HEALTH, HEALTH_EFFECT, CHILDREN, EACH_CHILD, BENEFITS)),
            Map.entry(Fact.WATER_NEED, Set.of(CHILDREN, EACH_CHILD, HEALTH, HEALTH_EFFECT)),
            Map.entry(Fact.HEALTH_COSTS, Set.of("age", BENEFITS, CHILDREN))));

    private FactSources() {}

    public static Set<String> of(Fact fact) {
        return QUESTIONS.get(fact);
    }

    /** The facts that an answer to this question may change. */
    public static Set<Fact> readFrom(String question) {
        var facts = EnumSet.noneOf(Fact.class);
        Arrays.stream(Fact.values()).filter(fact -> of(fact).contains(question)).forEach(facts::add);
        return facts;
    }
}
