package org.foothold.events;

import java.util.Optional;
import org.foothold.kernel.Codes;

/** Why somebody looks at or uses data about a person (UK GDPR Art. 5(1)(b)); chosen once per case, sent as {@code Foothold-Purpose}. */
public enum Purpose {
    EARLY_HELP("early-help"),
    REFERRAL("referral"),
    SAFEGUARDING("safeguarding"),
    SERVICE_IMPROVEMENT("service-improvement"),
    SUBJECT_RIGHTS("subject-rights"),
    OPERATIONS("operations"),
    BREAK_GLASS("break-glass");

    private final String code;

    Purpose(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    public static Optional<Purpose> of(String code) {
        return Codes.find(values(), Purpose::code, code);
    }
}
