package org.foothold.citizens.imports.domain;

import java.util.Optional;
import org.foothold.kernel.Codes;

/** Whether the files of a mapping hold everybody their source still has. The code is the word used in mapping files. */
public enum CompleteFiles {
    NEVER("never"),
    /** Whoever hands a file in says it. */
    ASK("ask"),
    ALWAYS("always");

    private final String code;

    CompleteFiles(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    public static Optional<CompleteFiles> of(String code) {
        return Codes.find(values(), CompleteFiles::code, code);
    }
}
