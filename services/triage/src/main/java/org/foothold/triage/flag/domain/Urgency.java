package org.foothold.triage.flag.domain;

import java.util.Optional;
import org.foothold.kernel.Codes;

/** How soon somebody must have been contacted; the working hours behind each word are configuration. */
public enum Urgency {
    CRISIS("crisis"),
    URGENT("urgent"),
    ROUTINE("routine");

    private final String code;

    Urgency(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    public static Optional<Urgency> of(String code) {
        return Codes.find(values(), Urgency::code, code);
    }
}
