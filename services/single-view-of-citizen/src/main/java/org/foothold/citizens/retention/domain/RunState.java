package org.foothold.citizens.retention.domain;

import java.util.stream.Stream;

/** How far a run is. */
public enum RunState {
    ACCEPTED("accepted"),
    RUNNING("running"),
    /** Nothing is left to do but what an officer has to confirm. */
    WAITING("waiting"),
    DONE("done");

    private final String code;

    RunState(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    public static RunState of(String code) {
        return Stream.of(values())
                .filter(state -> state.code.equals(code))
                .findFirst()
                .orElseThrow();
    }
}
