package org.foothold.triage.questionset.domain;

import java.util.function.BinaryOperator;

/** Yes, no, or not known because something was not answered; combines as Kleene's logic does. */
public enum Truth {
    NO,
    UNKNOWN,
    YES;

    public static Truth of(boolean known) {
        return known ? YES : NO;
    }

    public Truth and(Truth other) {
        return least().apply(this, other);
    }

    public Truth or(Truth other) {
        return compareTo(other) >= 0 ? this : other;
    }

    public Truth not() {
        return values()[values().length - 1 - ordinal()];
    }

    private static BinaryOperator<Truth> least() {
        return BinaryOperator.minBy(Truth::compareTo);
    }
}
