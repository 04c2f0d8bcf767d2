package org.foothold.triage.flag.domain;

import java.util.Arrays;
import java.util.Optional;

/** What came of a flag. */
public enum FlagOutcome {
    CONTACTED("contacted"),
    UNREACHABLE("unreachable"),
    NOT_NEEDED("not-needed");

    private final String code;

    FlagOutcome(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    public static Optional<FlagOutcome> of(String code) {
        return Arrays.stream(values())
                .filter(outcome -> outcome.code.equals(code))
                .findFirst();
    }
}
