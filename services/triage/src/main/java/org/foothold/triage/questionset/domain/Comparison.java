package org.foothold.triage.questionset.domain;

import java.util.function.IntPredicate;

/** How a number or a date is held against another. */
public enum Comparison {
    LESS(sign -> sign < 0),
    AT_MOST(sign -> sign <= 0),
    EQUAL(sign -> sign == 0),
    AT_LEAST(sign -> sign >= 0),
    MORE(sign -> sign > 0);

    private final IntPredicate allows;

    Comparison(IntPredicate allows) {
        this.allows = allows;
    }

    /** @param sign of the answer's difference to what it is held against */
    boolean holds(int sign) {
        return allows.test(sign);
    }
}
