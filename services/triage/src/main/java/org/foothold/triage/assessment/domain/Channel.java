package org.foothold.triage.assessment.domain;

import java.util.Optional;
import org.foothold.kernel.Codes;

/** Where the questions are asked. The questions and the rules are the same on each. */
public enum Channel {
    WEB("web"),
    TELEPHONE("telephone"),
    HUB("hub"),
    LIBRARY("library"),
    PARTNER("partner"),
    API("api");

    private final String code;

    Channel(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    /** A worker asks the questions. */
    public boolean isMediated() {
        return this != WEB && this != API;
    }

    public static Optional<Channel> of(String code) {
        return Codes.find(values(), Channel::code, code);
    }
}
