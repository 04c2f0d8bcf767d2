package org.foothold.triage.wellbeing.domain;

import java.util.Optional;
import java.util.stream.Stream;

/** Why answers do not hold. Codes and no words, since words would tell of the person. */
public enum WhyWrong {
    ANOTHER_PERSON("another-person"),
    WRONG_ANSWERS("wrong-answers"),
    TWICE("twice");

    private final String code;

    WhyWrong(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    public static Optional<WhyWrong> of(String code) {
        return Stream.of(values()).filter(why -> why.code.equals(code)).findFirst();
    }
}
