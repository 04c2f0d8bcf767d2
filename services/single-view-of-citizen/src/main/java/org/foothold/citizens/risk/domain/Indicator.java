package org.foothold.citizens.risk.domain;

import java.util.List;

/**
 * One thing that is known.
 *
 * @param value a number or a code, as the decision table takes it
 * @param from the records that say so, newest first
 */
public record Indicator(Sign sign, Object value, List<Told> from) {

    public Indicator {
        from = List.copyOf(from);
    }
}
