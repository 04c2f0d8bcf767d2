package org.foothold.triage.flag.domain;

import java.util.Arrays;
import java.util.Optional;

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
        return Arrays.stream(values())
                .filter(urgency -> urgency.code.equals(code))
                .findFirst();
    }
}
