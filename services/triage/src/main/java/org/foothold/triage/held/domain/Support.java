package org.foothold.triage.held.domain;

import java.util.Optional;
import org.foothold.kernel.Codes;

/** What somebody may need to take part in a conversation, a meeting or a service. */
public enum Support {
    INTERPRETER("interpreter"),
    BSL("bsl"),
    DEVICE("device"),
    DIGITAL_SKILLS("digital-skills"),
    LARGE_PRINT("large-print"),
    EASY_READ("easy-read"),
    HEARING_LOOP("hearing-loop"),
    STEP_FREE("step-free"),
    QUIET_PLACE("quiet-place");

    private final String code;

    Support(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    public static Optional<Support> of(String code) {
        return Codes.find(values(), Support::code, code);
    }
}
