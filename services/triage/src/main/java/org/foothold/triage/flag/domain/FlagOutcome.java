package org.foothold.triage.flag.domain;

import java.util.Optional;
import org.foothold.kernel.Codes;

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
        return Codes.find(values(), FlagOutcome::code, code);
    }
}
