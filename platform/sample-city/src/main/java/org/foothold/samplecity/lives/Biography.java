package org.foothold.samplecity.lives;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What happened to one household in the last years.
 *
 * @param persona the course it follows, where it follows one
 * @param weeklyRent in pence
 * @param events oldest first
 */
public record Biography(Optional<Persona> persona, int weeklyRent, List<LifeEvent> events) {

    /** The events of these kinds, oldest first. */
    public List<LifeEvent> of(Happening first, Happening... others) {
        Set<Happening> kinds = EnumSet.of(first, others);
        return events.stream().filter(event -> kinds.contains(event.what())).toList();
    }
}
