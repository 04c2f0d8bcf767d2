package org.foothold.triage.assessment.domain;

import org.foothold.kernel.Codes;

/** What somebody may want a hand with. The codes are published; danger is never among them. */
public enum Need {
    HOUSING("housing"),
    MONEY("money"),
    BENEFITS("benefits"),
    EMPLOYMENT("employment"),
    DIGITAL("digital"),
    FOOD("food"),
    FUEL("fuel"),
    PHYSICAL_HEALTH("physical-health"),
    MENTAL_HEALTH("mental-health"),
    ISOLATION("isolation"),
    CONFIDENCE("confidence"),
    SUBSTANCE_MISUSE("substance-misuse");

    private final String code;

    Need(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    /** @throws IllegalArgumentException when there is no such need */
    public static Need of(String code) {
        return Codes.find(values(), Need::code, code)
                .orElseThrow(() -> new IllegalArgumentException("There is no need " + code));
    }
}
