package org.foothold.triage.flag.domain;

import java.util.Optional;
import org.foothold.kernel.Codes;

/** Why somebody should be contacted. The codes are published; those of danger go to the restricted readers alone. */
public enum FlagReason {
    HARM_TONIGHT("harm-tonight", true),
    HOMELESS_TONIGHT("homeless-tonight", true),
    DOMESTIC_ABUSE("domestic-abuse", true),
    CHILD_AT_RISK("child-at-risk", true),
    HOUSING("housing", false),
    MONEY("money", false),
    BENEFITS("benefits", false),
    EMPLOYMENT("employment", false),
    DIGITAL("digital", false),
    FOOD("food", false),
    FUEL("fuel", false),
    PHYSICAL_HEALTH("physical-health", false),
    MENTAL_HEALTH("mental-health", false),
    ISOLATION("isolation", false),
    CONFIDENCE("confidence", false),
    SUBSTANCE_MISUSE("substance-misuse", false),
    ASKED_FOR_CONTACT("asked-for-contact", false);

    private final String code;
    private final boolean danger;

    FlagReason(String code, boolean danger) {
        this.code = code;
        this.danger = danger;
    }

    public String code() {
        return code;
    }

    public boolean isDanger() {
        return danger;
    }

    public static Optional<FlagReason> of(String code) {
        return Codes.find(values(), FlagReason::code, code);
    }
}
