package org.foothold.citizens.review.domain;

import java.util.Optional;
import org.foothold.kernel.Codes;

/** On what a decision rests. Codes are stored and published. */
public enum Reason {
    ASKED_THE_PERSON("asked-the-person"),
    ASKED_THE_SOURCE("asked-the-source"),
    KNOWN_TO_ME("known-to-me"),
    DETAILS_AGREE("details-agree"),
    DETAILS_DIFFER("details-differ"),
    RELATIVES("relatives"),
    TOO_LITTLE_KNOWN("too-little-known"),
    OTHER("other");

    private final String code;

    Reason(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    public static Optional<Reason> of(String code) {
        return Codes.find(values(), Reason::code, code);
    }
}
