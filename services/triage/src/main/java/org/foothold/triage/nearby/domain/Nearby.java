package org.foothold.triage.nearby.domain;

import java.util.List;

/**
 * What is near somebody.
 *
 * @param known whether anybody could tell; where not, there may well be places
 */
public record Nearby(boolean known, List<Place> places) {
    public static final Nearby NOT_KNOWN = new Nearby(false, List.of());

    public Nearby {
        places = List.copyOf(places);
    }
}
