package org.foothold.citizens.account.domain;

import java.util.Optional;
import org.foothold.kernel.Codes;

/** How a worker made sure who somebody is before they gave them a code. Codes are stored. */
public enum Checked {
    SEEN_WITH_DOCUMENT("seen-with-document"),
    KNOWN_TO_THE_WORKER("known-to-the-worker"),
    VOUCHED_FOR("vouched-for");

    private final String code;

    Checked(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    public static Optional<Checked> of(String code) {
        return Codes.find(values(), Checked::code, code);
    }
}
