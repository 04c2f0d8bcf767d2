package org.foothold.samplecity.community;

import java.time.DayOfWeek;
import java.time.LocalTime;

/**
 * Something that happens at a place every week.
 *
 * @param need the code of the need it answers
 * @param pence what it costs to come
 * @param places how many can come
 */
public record Activity(
        String id,
        String placeId,
        String title,
        String need,
        DayOfWeek day,
        LocalTime starts,
        int minutes,
        int pence,
        int places) {}
