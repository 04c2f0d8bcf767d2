package org.foothold.triage.entitlement.domain;

import java.util.Locale;

/** How it stands with one entitlement, as far as the facts go. Never a promise: whoever gives it decides. */
public enum Verdict {
    LIKELY,
    WORTH_ASKING,
    /** A fact is missing. */
    CANNOT_SAY,
    NOT;

    /** @param code as tables write it */
    public static Verdict of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    public boolean isWorthShowing() {
        return this == LIKELY || this == WORTH_ASKING;
    }
}
