package org.foothold.citizens.consent.domain;

import java.util.Optional;
import org.foothold.kernel.Codes;

/** What somebody says to a use of their data. Codes are stored. */
public enum Word {
    GIVEN("given"),
    REFUSED("refused"),
    WITHDRAWN("withdrawn");

    private final String code;

    Word(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    /** Whether their data may be used by this word. */
    public boolean isYes() {
        return this == GIVEN;
    }

    public static Optional<Word> of(String code) {
        return Codes.find(values(), Word::code, code);
    }
}
