package org.foothold.samplecity.sources;

import java.util.List;
import java.util.stream.IntStream;
import org.foothold.samplecity.lives.Biography;
import org.foothold.samplecity.lives.Happening;
import org.foothold.samplecity.lives.LifeEvent;
import org.foothold.samplecity.people.Household;

/** For files with a row per event: the person it happened to, as written down that day. */
final class EventCases {

    private EventCases() {}

    static List<Case> of(Household household, Biography life, Happening first, Happening... others) {
        List<LifeEvent> events = life.of(first, others);
        return IntStream.range(0, events.size())
                .mapToObj(number -> {
                    LifeEvent event = events.get(number);
                    return new Case(household, life, household.people().get(event.member()), number, event.on(), event);
                })
                .toList();
    }
}
