package org.foothold.triage.flag.domain;

/** Who raised a flag: the quiz, a worker who saw something, or a worker asking for the fast track. */
public enum FlagOrigin {
    QUIZ("quiz"),
    WORKER("worker"),
    FAST_TRACK("fast-track");

    private final String code;

    FlagOrigin(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }
}
