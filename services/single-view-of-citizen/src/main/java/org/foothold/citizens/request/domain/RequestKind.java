package org.foothold.citizens.request.domain;

import java.util.Optional;
import org.foothold.kernel.Codes;

/** What is asked for. Codes are stored. */
public enum RequestKind {
    /** UK GDPR Art. 16. */
    CORRECTION("correction"),
    /** Art. 15. */
    COPY("copy"),
    /** Art. 17. */
    ERASURE("erasure");

    private final String code;

    RequestKind(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    public static Optional<RequestKind> of(String code) {
        return Codes.find(values(), RequestKind::code, code);
    }
}
