package org.foothold.citizens.review.domain;

import java.util.Optional;
import org.foothold.kernel.Codes;

/** What a person says of two records. Codes are stored and published. */
public enum Verdict {
    /** They are of one person; no score ever parts them. */
    SAME("same"),
    /** They are of two people; no score ever joins them. */
    NOT_SAME("not-same"),
    /** Nobody can say; asked again when something new is known. */
    UNKNOWN("unknown");

    private final String code;

    Verdict(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    public static Optional<Verdict> of(String code) {
        return Codes.find(values(), Verdict::code, code);
    }
}
