package org.foothold.triage.assessment.domain.rules;

import static java.util.Map.entry;
import static org.foothold.triage.assessment.domain.Danger.CHILD_AT_RISK;
import static org.foothold.triage.assessment.domain.Danger.DOMESTIC_ABUSE;
import static org.foothold.triage.assessment.domain.Danger.HARM_TONIGHT;
import static org.foothold.triage.assessment.domain.Danger.HOMELESS_TONIGHT;
import static org.foothold.triage.assessment.domain.Need.BENEFITS;
import static org.foothold.triage.assessment.domain.Need.CONFIDENCE;
import static org.foothold.triage.assessment.domain.Need.DIGITAL;
import static org.foothold.triage.assessment.domain.Need.EMPLOYMENT;
import static org.foothold.triage.assessment.domain.Need.FOOD;
import static org.foothold.triage.assessment.domain.Need.FUEL;
import static org.foothold.triage.assessment.domain.Need.HOUSING;
import static org.foothold.triage.assessment.domain.Need.ISOLATION;
import static org.foothold.triage.assessment.domain.Need.MENTAL_HEALTH;
import static org.foothold.triage.assessment.domain.Need.MONEY;
import static org.foothold.triage.assessment.domain.Need.PHYSICAL_HEALTH;
import static org.foothold.triage.assessment.domain.Need.SUBSTANCE_MISUSE;
import static org.foothold.triage.assessment.domain.rules.Meaning.danger;
import static org.foothold.triage.assessment.domain.rules.Meaning.nothing;
import static org.foothold.triage.assessment.domain.rules.Meaning.serious;
import static org.foothold.triage.assessment.domain.rules.Meaning.some;
import static org.foothold.triage.assessment.domain.rules.Meaning.wish;

import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.foothold.triage.assessment.domain.Answers;
import org.foothold.triage.assessment.domain.Danger;

/** What every option of the First step says, on one screen. "I would rather not say" says nothing and is treated as unanswered. */
public final class FirstStepMeanings {
    private static final Map<String, Meaning> BY_OPTION = Map.ofEntries(
            entry("wants.money", wish(MONEY)),
            entry("wants.home", wish(HOUSING)),
            entry("wants.work", wish(EMPLOYMENT)),
            entry("wants.well", wish(PHYSICAL_HEALTH, MENTAL_HEALTH)),
            entry("wants.company", wish(ISOLATION)),
            entry("wants.confidence", wish(CONFIDENCE)),
            entry("wants.nothing", nothing()),
            entry("people.several", nothing()),
            entry("people.one-or-two", nothing()),
            entry("people.nobody", serious(ISOLATION)),
            entry("money.managing", nothing()),
            entry("money.just-about", some(MONEY)),
            entry("money.behind", serious(MONEY, BENEFITS)),
            entry("money.nothing-left", serious(MONEY, BENEFITS, FOOD)),
            entry("home.settled", nothing()),
            entry("home.worried", some(HOUSING)),
            entry("home.told-to-leave", serious(HOUSING)),
            entry("home.nowhere-tonight", danger(HOMELESS_TONIGHT, HOUSING)),
            entry("essentials.food", serious(FOOD, MONEY)),
            entry("essentials.heating", serious(FUEL, MONEY)),
            entry("essentials.toiletries", some(MONEY)),
            entry("essentials.none", nothing()),
            entry("health.body", some(PHYSICAL_HEALTH)),
            entry("health.mind", some(MENTAL_HEALTH)),
            entry("health.substances", serious(SUBSTANCE_MISUSE)),
            entry("health.none", nothing()),
            entry("coping.well", nothing()),
            entry("coping.up-and-down", some(CONFIDENCE)),
            entry("coping.struggling", serious(CONFIDENCE, MENTAL_HEALTH)),
            entry("coping.harm", danger(HARM_TONIGHT, MENTAL_HEALTH)),
            entry("safety.afraid-of-someone", danger(DOMESTIC_ABUSE)),
            entry("safety.hurt-tonight", danger(HARM_TONIGHT)),
            entry("safety.child", danger(CHILD_AT_RISK)),
            entry("safety.none", nothing()),
            entry("online.easy", nothing()),
            entry("online.with-help", some(DIGITAL)),
            entry("online.cannot", some(DIGITAL)),
            entry("contact.contact-me", nothing()),
            entry("contact.no-contact", nothing()));

    private FirstStepMeanings() {}

    public static Optional<Meaning> of(String question, String option) {
        return Optional.ofNullable(BY_OPTION.get(question + "." + option));
    }

    /** The signs of danger alone, found without any rule, so that they are seen even where a rule fails. */
    static Set<Danger> dangersIn(Answers answers) {
        var dangers = EnumSet.noneOf(Danger.class);
        answers.byQuestion()
                .forEach((question, chosen) -> chosen.forEach(
                        option -> of(question, option).flatMap(Meaning::danger).ifPresent(dangers::add)));
        return dangers;
    }
}
