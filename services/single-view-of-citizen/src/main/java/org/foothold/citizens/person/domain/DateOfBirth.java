package org.foothold.citizens.person.domain;

import java.time.LocalDate;
import java.time.Period;

/** The day a person was born. What is plausible depends on the source and is for its mapping to say. */
public record DateOfBirth(LocalDate day) {

    private static final int[] BANDS_START = {0, 5, 12, 16, 18, 25, 35, 45, 55, 65, 75, 85};

    public DateOfBirth {
        if (day == null) {
            throw new IllegalArgumentException("a date of birth is a day");
        }
    }

    /** Roughly how old the person is on a day, for example {@code 25-34}; the only trace of an age that leaves this service. */
    public String ageBandOn(LocalDate today) {
        int years = Math.max(0, Period.between(day, today).getYears());
        int band = BANDS_START.length - 1;
        while (BANDS_START[band] > years) {
            band--;
        }
        return band == BANDS_START.length - 1
                ? BANDS_START[band] + "+"
                : BANDS_START[band] + "-" + (BANDS_START[band + 1] - 1);
    }
}
