package org.foothold.citizens.request.domain;

import java.util.Optional;
import org.foothold.kernel.Codes;

/** What a person says is wrong. Codes are stored; those of attributes are the attributes' own. */
public enum Item {
    NAME("name", true),
    DATE_OF_BIRTH("date-of-birth", true),
    ADDRESS("address", true),
    PHONE("phone", true),
    EMAIL("email", true),
    LANGUAGE("language", true),
    PREFERRED_CHANNEL("preferred-channel", true),
    /** An identifier is changed by the body that issued it. */
    IDENTIFIER("identifier", false),
    /** A record that is not theirs, or anything else. */
    OTHER("other", false);

    private final String code;
    private final boolean kept;

    Item(String code, boolean kept) {
        this.code = code;
        this.kept = kept;
    }

    public String code() {
        return code;
    }

    /** Whether what they say instead is kept as a record of its own. */
    public boolean isKept() {
        return kept;
    }

    public static Optional<Item> of(String code) {
        return Codes.find(values(), Item::code, code);
    }
}
