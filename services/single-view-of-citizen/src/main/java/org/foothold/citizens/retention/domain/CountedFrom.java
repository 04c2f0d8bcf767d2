package org.foothold.citizens.retention.domain;

import java.util.Optional;
import java.util.stream.Stream;

/** From which day of a record its time runs. */
public enum CountedFrom {
    /** When its source last sent it, also unchanged: the time runs while the source no longer has it. */
    LAST_SEEN("last-seen"),
    /** When it last changed. */
    RECEIVED("received"),
    /** The day of the fact itself; when it last changed, where the source gives no day. */
    OBSERVED("observed");

    private final String code;

    CountedFrom(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    public static Optional<CountedFrom> of(String code) {
        return Stream.of(values()).filter(one -> one.code.equals(code)).findFirst();
    }
}
