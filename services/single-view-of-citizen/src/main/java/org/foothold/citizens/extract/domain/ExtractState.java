package org.foothold.citizens.extract.domain;

import java.util.Locale;

/** How far it is with those whom a complete file no longer has. Codes are stored and published. */
public enum ExtractState {
    /** The file is read; who is no longer in it is being counted. */
    COUNTING,
    /** So many would go that a person has to confirm it. */
    WAITING,
    GOING,
    DONE,
    /** A person said no: nobody is withdrawn by this file. */
    DECLINED,
    /** A later complete file of the source decides. */
    OVERTAKEN;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static ExtractState of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }

    /** Nothing happens any more unless a person answers. */
    public boolean rests() {
        return this != COUNTING && this != GOING;
    }
}
