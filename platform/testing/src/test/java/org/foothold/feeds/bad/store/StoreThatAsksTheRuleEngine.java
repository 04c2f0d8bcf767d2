package org.foothold.feeds.bad.store;

import org.kie.RuleEngine;

/** Breaks the rule that decision tables are asked through the platform. */
final class StoreThatAsksTheRuleEngine {

    Object decide(RuleEngine engine) {
        return engine.evaluate();
    }
}
