package org.foothold.triage.person.domain;

import java.util.Optional;
import org.foothold.kernel.Codes;

/** How somebody would like to be reached. */
public enum PreferredChannel {
    PHONE("phone"),
    TEXT("text"),
    EMAIL("email");

    private final String code;

    PreferredChannel(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    boolean needsPhone() {
        return this != EMAIL;
    }

    public static Optional<PreferredChannel> of(String code) {
        return Codes.find(values(), PreferredChannel::code, code);
    }
}
