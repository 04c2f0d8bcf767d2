package org.foothold.triage.entitlement.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.foothold.triage.assessment.domain.Answers;
import org.foothold.triage.questionset.domain.Answer;
import org.foothold.triage.questionset.domain.QuestionSet;

/**
 * Reads the facts off the answers of the full conversation. Nothing is guessed: what was not asked, left out or declined stays unknown, with the question that would tell it.
 * Other sets know fewer facts.
 */
public final class FactsOfAConversation {
    private static final int UNDER_FIVE = 5;
    private static final int UNDER_FOUR = 4;
    private static final int UNDER_TWELVE = 12;
    private static final int MANY_CHILDREN = 3;

    private final Told told;
    private final Children children;
    private final Map<Fact, String> known = new EnumMap<>(Fact.class);
    private final Map<Fact, String> settledBy = new EnumMap<>(Fact.class);

    private FactsOfAConversation(Told told, LocalDate today) {
        this.told = told;
        this.children = new Children(told, today);
    }

    /** Whether a set asks enough to say anything. */
    public static boolean canBeReadFrom(QuestionSet set) {
        return set.questions().stream().anyMatch(question -> question.key().equals("benefits"));
    }

    public static Facts read(QuestionSet set, Answers answers, LocalDate today) {
        var reading = new FactsOfAConversation(Told.of(set, answers), today);
        reading.person();
        reading.home();
        reading.money();
        reading.benefits();
        reading.family();
        reading.health();
        reading.together();
        return new Facts(reading.known, reading.settledBy);
    }

    private void person() {
        note(Fact.AGE, told.choice("age"), "age");
        note(Fact.WORK, told.choice("work").map(work -> work.equals("work-at-risk") ? "working" : work), "work");
        note(Fact.CARES, cares(), told.isAsked("cares") ? "cares" : told.knows("work") ? "relationships" : "work");
        noteIf(Fact.LOSS, told.chose("relationships", "loss"), "relationships");
    }

    private Optional<String> cares() {
        if (told.isAsked("cares")) {
            return told.choice("cares").map(hours -> hours.equals("no-care") ? "none" : hours);
        }
        return told.knows("work") && told.knows("relationships") ? Optional.of("none") : Optional.empty();
    }

    private void home() {
        var nowhere = told.chose("home", "nowhere-tonight").filter(yes -> yes).map(yes -> "another");
        note(Fact.TENURE, told.choice("tenure").or(() -> nowhere), told.isAsked("tenure") ? "tenure" : "home");
        noteIf(Fact.ACCESS, told.chose("home-problems", "access"), "home-problems");
        var people = people();
        note(
                Fact.PARTNER,
                told.choice("partner")
                        .map(partner -> partner.equals("no-partner") ? "none" : partner)
                        .or(() -> people.filter(count -> count == 1).map(alone -> "none")),
                people.isPresent() ? "partner" : "household");
        noteIf(
                Fact.ONLY_ADULT,
                people.flatMap(count ->
                        count == 1 ? Optional.of(true) : children.atHome().map(young -> count - young <= 1)),
                people.isPresent() ? children.question() : "household");
    }

    private Optional<Integer> people() {
        return told.answer("household")
                .filter(Answer.Counted.class::isInstance)
                .map(answer -> ((Answer.Counted) answer).value())
                .map(BigDecimal::intValue);
    }

    private void money() {
        var tight = told.chose("money", "just-about", "behind", "nothing-left");
        noteIf(Fact.MONEY_TIGHT, tight, "money");
        note(Fact.SAVINGS, told.choice("savings"), "savings");
        noteIf(
                Fact.OWES,
                told.isAsked("owes") ? told.chose("owes", "owes-money", "not-sure") : tight.filter(yes -> !yes),
                told.isAsked("owes") ? "owes" : "money");
        var without = told.chose("essentials", "food", "heating", "toiletries");
        noteIf(
                Fact.GOES_WITHOUT,
                either(told.chose("money", "nothing-left"), without),
                told.knows("essentials") ? "money" : "essentials");
    }

    private void benefits() {
        var sure = told.chose("benefits", "not-sure").filter(notSure -> !notSure);
        noteBenefit(Fact.UNIVERSAL_CREDIT, sure, "universal-credit");
        noteBenefit(Fact.PENSION_CREDIT, sure, "pension-credit");
        noteBenefit(Fact.HOUSING_HELP, sure, "housing");
        noteBenefit(Fact.CHILD_BENEFIT, sure, "child-benefit");
        noteBenefit(Fact.DISABILITY_BENEFIT, sure, "disability");
        noteBenefit(Fact.CARER_BENEFIT, sure, "carer");
        var low = told.chose("benefits", "universal-credit", "pension-credit", "housing");
        var perhaps = told.chose("benefits", "something-else", "not-sure").orElse(true);
        noteIf(Fact.LOW_INCOME_BENEFIT, low.filter(yes -> yes || !perhaps), "benefits");
    }

    private void noteBenefit(Fact fact, Optional<Boolean> sure, String option) {
        noteIf(fact, sure.flatMap(yes -> told.chose("benefits", option)), "benefits");
    }

    private void family() {
        var expecting = told.chose("children", "expecting");
        noteIf(Fact.EXPECTING, expecting, "children");
        noteIf(Fact.CHILD, children.any(), children.question());
        noteIf(Fact.CHILD_UNDER_5, children.anyUnder(UNDER_FIVE), children.question());
        noteIf(Fact.CHILD_UNDER_12, children.anyUnder(UNDER_TWELVE), children.question());
        noteIf(Fact.SCHOOL_CHILD, children.anyAtSchool(), children.question());
        noteIf(Fact.BABY, either(expecting, children.anyUnder(UNDER_FOUR)), children.question());
    }

    private void health() {
        var well = told.chose("health", "none").filter(none -> none).map(none -> "none");
        var effect = told.choice("health-effect").map(much -> much.equals("little") ? "some" : "much");
        note(Fact.DAILY_HELP, well.or(() -> effect), told.isAsked("health-effect") ? "health-effect" : "health");
        noteIf(Fact.MIND, told.chose("health", "mind"), "health");
    }

    /** What follows from several facts at once. */
    private void together() {
        var help = is(Fact.DAILY_HELP, "some", "much");
        var old = is(Fact.AGE, "pension-age", "over-75");
        var needs = either(
                either(either(old, help), is(Fact.MIND, Fact.YES)),
                either(is(Fact.CHILD_UNDER_5, Fact.YES), is(Fact.DISABILITY_BENEFIT, Fact.YES)));
        noteIf(
                Fact.EXTRA_HELP_AT_HOME,
                needs,
                firstOpen(Fact.AGE, Fact.DAILY_HELP, Fact.CHILD_UNDER_5, Fact.DISABILITY_BENEFIT));
        noteIf(
                Fact.WATER_NEED,
                either(children.atHome().map(count -> count >= MANY_CHILDREN), help),
                firstOpen(Fact.DAILY_HELP, Fact.CHILD_UNDER_12));
        note(Fact.HEALTH_COSTS, healthCosts(), firstOpen(Fact.AGE, Fact.LOW_INCOME_BENEFIT, Fact.EXPECTING));
    }

    private Optional<String> healthCosts() {
        var sixty = is(Fact.AGE, "from-60", "pension-age", "over-75");
        var low = is(Fact.LOW_INCOME_BENEFIT, Fact.YES);
        var expecting = is(Fact.EXPECTING, Fact.YES);
        if (sixty.orElse(false)) {
            return Optional.of("by-age");
        }
        if (low.orElse(false)) {
            return Optional.of("by-benefit");
        }
        if (expecting.orElse(false)) {
            return Optional.of("expecting");
        }
        return sixty.isPresent() && low.isPresent() && expecting.isPresent() ? Optional.of(Fact.NO) : Optional.empty();
    }

    private Optional<Boolean> is(Fact fact, String... values) {
        return Optional.ofNullable(known.get(fact)).map(value -> List.of(values).contains(value));
    }

    private String firstOpen(Fact... facts) {
        for (var fact : facts) {
            if (!known.containsKey(fact) && settledBy.containsKey(fact)) {
                return settledBy.get(fact);
            }
        }
        return "";
    }

    /** One of them is enough; that none holds is known only where both are. */
    private static Optional<Boolean> either(Optional<Boolean> one, Optional<Boolean> other) {
        if (one.orElse(false) || other.orElse(false)) {
            return Optional.of(true);
        }
        return one.isPresent() && other.isPresent() ? Optional.of(false) : Optional.empty();
    }

    private void noteIf(Fact fact, Optional<Boolean> holds, String question) {
        note(fact, holds.map(yes -> yes ? Fact.YES : Fact.NO), question);
    }

    private void note(Fact fact, Optional<String> value, String question) {
        value.ifPresent(found -> known.put(fact, found));
        if (value.isEmpty() && told.isAsked(question)) {
            settledBy.put(fact, question);
        }
    }
}
