package org.foothold.triage.asking.domain;

import java.util.function.Predicate;
import org.foothold.triage.assessment.domain.RuleReading;
import org.foothold.triage.assessment.domain.Totals;

/** The totals that everything but one question may still lead to, as far as they make a difference to the rules. Danger is left aside: it decides alone. */
record Surroundings(
        Span serious, Span concerns, Span leftOpen, Span safetyIsKnown, Span moneyDoesNotReach, Span priorityDebts) {

    private static final Span EITHER = Span.upTo(1);

    /** All there are. */
    static Surroundings anything(RuleReading rules) {
        var all = Span.upTo(Integer.MAX_VALUE);
        return new Surroundings(all, all, all, EITHER, EITHER, all).within(rules);
    }

    /** The same, with every number only as great as makes a difference. */
    Surroundings within(RuleReading rules) {
        var limits = rules.limits();
        return new Surroundings(
                serious.within(limits.serious()),
                concerns.within(mostConcerns(limits)),
                leftOpen.within(limits.leftOpen()),
                safetyIsKnown,
                moneyDoesNotReach,
                priorityDebts.within(limits.priorityDebts()));
    }

    /** Serious concerns are concerns too, so these are counted at least as far. */
    static int mostConcerns(Totals limits) {
        return Math.max(limits.concerns(), limits.serious());
    }

    boolean anyMatch(Predicate<Totals> test) {
        for (int bad = serious.least(); bad <= serious.most(); bad++) {
            for (int all = Math.max(bad, concerns.least()); all <= concerns.most(); all++) {
                for (int open = leftOpen.least(); open <= leftOpen.most(); open++) {
                    if (anyMatch(bad, all, open, test)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private boolean anyMatch(int bad, int all, int open, Predicate<Totals> test) {
        for (int safe = safetyIsKnown.least(); safe <= safetyIsKnown.most(); safe++) {
            for (int missing = moneyDoesNotReach.least(); missing <= moneyDoesNotReach.most(); missing++) {
                for (int debts = priorityDebts.least(); debts <= priorityDebts.most(); debts++) {
                    if (test.test(new Totals(false, bad, all, safe == 1, 0, open, missing == 1, debts))) {
                        return true;
                    }
                }
            }
        }
        return false;
    }
}
