package org.foothold.citizens.retention.domain;

import java.util.stream.Stream;

/** How far a run is with one source. */
public enum SourceState {
    /** Counted and no more, as was asked. */
    COUNTED("counted"),
    /** So much would go that an officer has to confirm it. */
    WAITING("waiting"),
    GOING("going"),
    DONE("done"),
    /** An officer said no, or nobody had answered when the next run began. */
    LEFT("left");

    private final String code;

    SourceState(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    public static SourceState of(String code) {
        return Stream.of(values())
                .filter(state -> state.code.equals(code))
                .findFirst()
                .orElseThrow();
    }
}
