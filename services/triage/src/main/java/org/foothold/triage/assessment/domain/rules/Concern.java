package org.foothold.triage.assessment.domain.rules;

/** How much one answer worries us, from not at all to danger. */
public enum Concern {
    NONE,
    SOME,
    SERIOUS,
    DANGER;

    Concern orWorse(Concern other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
