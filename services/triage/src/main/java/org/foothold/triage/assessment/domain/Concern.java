package org.foothold.triage.assessment.domain;

import java.util.Locale;

/** How much one answer worries us, from not at all to danger. */
public enum Concern {
    NONE,
    SOME,
    SERIOUS,
    DANGER;

    /** @param code as rules write it, in lower case */
    public static Concern of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }

    public Concern orWorse(Concern other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
