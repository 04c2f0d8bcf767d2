package org.foothold.citizens.retention.domain;

import java.time.LocalDate;
import java.time.Period;
import org.foothold.kernel.InvalidInput;

/**
 * For how long the records of one source are kept. UK GDPR article 5(1)(e) asks that personal data are kept no longer than their purpose
 * needs; how long that is, the council decides and says why.
 *
 * @param keep the time, in days, months and years of the calendar
 * @param because why so long and no longer: a statute, a code of practice, a decision of the council
 */
public record RetentionRule(String sourceSystem, Period keep, CountedFrom from, String because) {

    private static final int LONGEST_YEARS = 100;
    private static final int LONGEST_REASON = 500;
    private static final LocalDate ANY_DAY = LocalDate.EPOCH;

    public RetentionRule {
        because = because == null ? "" : because.strip();
        if (because.isEmpty() || because.length() > LONGEST_REASON) {
            throw new InvalidInput("because", "required", "Say why so long and no longer, in at most 500 characters.");
        }
        if (keep.isNegative()
                || !ANY_DAY.plus(keep).isAfter(ANY_DAY)
                || ANY_DAY.plus(keep).isAfter(ANY_DAY.plusYears(LONGEST_YEARS))) {
            throw new InvalidInput("keep", "range", "Keep records for at least a day and at most 100 years.");
        }
    }

    /** A record is due when its day is before this one: on the day on which the time is over it is kept still. */
    public LocalDate dueBefore(LocalDate today) {
        return today.minus(keep);
    }
}
