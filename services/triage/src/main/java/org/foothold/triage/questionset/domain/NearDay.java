package org.foothold.triage.questionset.domain;

import java.time.LocalDate;

/**
 * A day that is a sign of danger because it is so near, such as the day by which somebody has to leave their home.
 *
 * @param fromDays the first day that is near, counted from the day on which it was told; negative where it has passed
 * @param toDays the last
 */
public record NearDay(Danger danger, int fromDays, int toDays) {
    public NearDay {
        if (fromDays > toDays) {
            throw new IllegalArgumentException("A time ends after it begins");
        }
    }

    /** Of a date known in part its last day counts: the latest that can be meant. */
    boolean isNear(PartialDate date, LocalDate told) {
        return !date.last().isBefore(told.plusDays(fromDays)) && !date.last().isAfter(told.plusDays(toDays));
    }
}
