package org.foothold.triage.questionset.domain;

import java.util.List;
import java.util.Optional;
import org.foothold.kernel.Codes;

/** How often money comes or goes. The code is written in question sets and by channels. */
public enum Period {
    WEEK("week", 52),
    FORTNIGHT("fortnight", 26),
    FOUR_WEEKS("four-weeks", 13),
    MONTH("month", 12),
    YEAR("year", 1),
    /** A sum that stands by itself, such as what is owed. */
    ONCE("once", 0);

    /** Those a person may choose among. */
    public static final List<Period> REPEATING = List.of(WEEK, FORTNIGHT, FOUR_WEEKS, MONTH, YEAR);

    private static final int MONTHS = 12;

    private final String code;
    private final int timesAYear;

    Period(String code, int timesAYear) {
        this.code = code;
        this.timesAYear = timesAYear;
    }

    public String code() {
        return code;
    }

    public static Optional<Period> of(String code) {
        return Codes.find(values(), Period::code, code);
    }

    /** Pence a month, as money advisers reckon: 52 weeks in 12 months; half a penny counts as one. */
    public long perMonth(long pence) {
        return this == ONCE ? pence : Math.floorDiv(pence * timesAYear * 2 + MONTHS, MONTHS * 2);
    }
}
