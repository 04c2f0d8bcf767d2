package org.foothold.triage.held.domain;

import java.util.Optional;
import org.foothold.kernel.Codes;

/** What came of asking somebody whether we may share what they need with partners. */
public enum ConsentWord {
    GIVEN("given"),
    REFUSED("refused"),
    NOT_ASKED("not-asked");

    private final String code;

    ConsentWord(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    /** Yes or no; nothing from somebody who was not asked. */
    public Optional<Boolean> said() {
        return this == NOT_ASKED ? Optional.empty() : Optional.of(this == GIVEN);
    }

    public static Optional<ConsentWord> of(String code) {
        return Codes.find(values(), ConsentWord::code, code);
    }
}
