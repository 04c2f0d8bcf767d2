package org.foothold.citizens.risk.domain;

import java.util.Optional;
import java.util.stream.Stream;

/** How worrying it is together, least first. Who could not be judged stands highest: a person will look. */
public enum Level {
    /** No record tells of anything that is looked at. */
    NOT_KNOWN,
    NO_SIGNS,
    SOME_SIGNS,
    RAISED,
    HIGH,
    /** The rules could not be asked. */
    A_PERSON_WILL_LOOK;

    public String code() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    public static Optional<Level> of(String code) {
        return Stream.of(values()).filter(level -> level.code().equals(code)).findFirst();
    }
}
