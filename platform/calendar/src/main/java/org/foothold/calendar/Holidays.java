package org.foothold.calendar;

import java.time.LocalDate;

/** The days on which nobody works although they would otherwise be working days. */
@FunctionalInterface
public interface Holidays {

    boolean includes(LocalDate day);

    /** The days of both. */
    default Holidays and(Holidays others) {
        return day -> includes(day) || others.includes(day);
    }
}
