package org.foothold.triage.questionset.domain;

import org.foothold.kernel.Codes;

/** What cannot wait. A single sign of it, from any question, overrides everything else and is told to the restricted readers alone. */
public enum Danger {
    HARM_TONIGHT("harm-tonight"),
    HOMELESS_TONIGHT("homeless-tonight"),
    DOMESTIC_ABUSE("domestic-abuse"),
    CHILD_AT_RISK("child-at-risk");

    private final String code;

    Danger(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    /** @throws IllegalArgumentException when there is no such danger */
    public static Danger of(String code) {
        return Codes.find(values(), Danger::code, code)
                .orElseThrow(() -> new IllegalArgumentException("There is no danger " + code));
    }
}
