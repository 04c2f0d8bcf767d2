package org.foothold.citizens.cohort.domain;

import java.time.LocalDate;
import java.util.OptionalLong;

/** How many people were in a cohort on a day. Fewer than ten could be guessed at, so that number is told to nobody. */
public record Count(LocalDate day, long people) {

    public static final int SMALLEST_TOLD = 10;

    /** Empty when they are fewer than {@link #SMALLEST_TOLD}. */
    public OptionalLong told() {
        return people < SMALLEST_TOLD ? OptionalLong.empty() : OptionalLong.of(people);
    }
}
