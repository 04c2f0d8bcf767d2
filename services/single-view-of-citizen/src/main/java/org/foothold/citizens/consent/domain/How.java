package org.foothold.citizens.consent.domain;

import java.util.Optional;
import org.foothold.kernel.Codes;

/** In what way somebody said it; part of the evidence that they did. Codes are stored. */
public enum How {
    IN_PERSON("in-person"),
    TELEPHONE("telephone"),
    IN_WRITING("in-writing"),
    ONLINE("online");

    private final String code;

    How(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    public static Optional<How> of(String code) {
        return Codes.find(values(), How::code, code);
    }
}
