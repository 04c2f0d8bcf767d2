package org.foothold.citizens.mypage.domain;

import java.util.List;
import org.foothold.events.Purpose;

/**
 * On which ground of the law something is done with what is held (UK GDPR Art. 6). Only what rests on consent can be taken back by taking back
 * a word; of all else a page says why not.
 */
public enum LawfulBasis {
    CONSENT("consent"),
    PUBLIC_TASK("public-task"),
    LEGAL_OBLIGATION("legal-obligation"),
    VITAL_INTERESTS("vital-interests");

    /** What is done without asking, in the order in which it is told. */
    public static final List<Purpose> NOT_BY_CONSENT =
            List.of(Purpose.SAFEGUARDING, Purpose.OPERATIONS, Purpose.SUBJECT_RIGHTS, Purpose.BREAK_GLASS);

    /** What partners may do only as far as somebody has not said no. */
    public static final List<Purpose> BY_CONSENT =
            List.of(Purpose.EARLY_HELP, Purpose.REFERRAL, Purpose.SERVICE_IMPROVEMENT);

    private final String code;

    LawfulBasis(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    /** Of sharing with partners for this purpose, and of what the council does for it itself. */
    public static LawfulBasis of(Purpose purpose) {
        return switch (purpose) {
            case EARLY_HELP, REFERRAL, SERVICE_IMPROVEMENT -> CONSENT;
            case SAFEGUARDING -> PUBLIC_TASK;
            case OPERATIONS, SUBJECT_RIGHTS -> LEGAL_OBLIGATION;
            case BREAK_GLASS -> VITAL_INTERESTS;
        };
    }
}
