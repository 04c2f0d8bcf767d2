package org.foothold.triage.assessment.domain;

import org.foothold.kernel.Codes;

/** Where on the prevention pathway somebody is met, from the least help to the most. The codes are published. */
public enum Stage {
    UNIVERSAL_SELF_SERVICE("universal-self-service"),
    UNIVERSAL_MEDIATED("universal-mediated"),
    TARGETED_TRIAGE("targeted-triage"),
    TARGETED_COORDINATED("targeted-coordinated"),
    CRISIS("crisis");

    private final String code;

    Stage(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    /** @throws IllegalArgumentException when there is no such stage */
    public static Stage of(String code) {
        return Codes.find(values(), Stage::code, code)
                .orElseThrow(() -> new IllegalArgumentException("There is no stage " + code));
    }

    public boolean isAtLeast(Stage other) {
        return compareTo(other) >= 0;
    }

    public Stage orHigher(Stage other) {
        return isAtLeast(other) ? this : other;
    }
}
