package org.foothold.citizens.risk.domain;

import java.util.function.Consumer;

/** Rules that are not asked about what nobody knows, and when they fail a person looks. */
public final class RulesThatFailTowardsPeople implements RiskRules {

    private final RiskRules rules;
    private final Consumer<RuntimeException> alarm;

    public RulesThatFailTowardsPeople(RiskRules rules, Consumer<RuntimeException> alarm) {
        this.rules = rules;
        this.alarm = alarm;
    }

    @Override
    public Risk judge(Indicators indicators) {
        if (indicators.isEmpty()) {
            return Risk.ofNothingKnown();
        }
        try {
            return rules.judge(indicators);
        } catch (RuntimeException failure) {
            alarm.accept(failure);
            return Risk.forAPersonToLook(indicators);
        }
    }
}
