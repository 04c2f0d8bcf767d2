package org.foothold.events;

/** Whether an event may be read by every service that lists its topic, or only by those on the restricted access list. */
public enum Restriction {
    /** Goes to the ordinary topic of its type. */
    NONE("none"),
    /** Danger, domestic abuse or safeguarding: goes to {@code <prefix>.restricted} alone. */
    RESTRICTED("restricted");

    private final String code;

    Restriction(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    /** Reads a code. An unknown one is taken as restricted: in doubt, fewer people see it. */
    public static Restriction of(String code) {
        return NONE.code.equals(code) ? NONE : RESTRICTED;
    }
}
