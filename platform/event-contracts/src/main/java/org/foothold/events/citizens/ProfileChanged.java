package org.foothold.events.citizens;

import java.util.UUID;

/**
 * The codes about a citizen that views may hold: where roughly, how old roughly, how restricted.
 *
 * @param ageBand for example 25-34
 * @param absorbedInto the surviving id when this one was absorbed
 * @param erased true when the person was erased; nothing else is then given
 */
public record ProfileChanged(
        UUID citizenId,
        String ward,
        String ageBand,
        String restriction,
        String language,
        UUID absorbedInto,
        boolean erased) {}
