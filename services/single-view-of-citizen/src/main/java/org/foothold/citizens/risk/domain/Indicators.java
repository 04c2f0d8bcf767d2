package org.foothold.citizens.risk.domain;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** All that is known of one person; what no record tells of is not in here, and says nothing either way. */
public final class Indicators {

    private final Map<Sign, Indicator> known = new EnumMap<>(Sign.class);

    Indicators(Collection<Indicator> known) {
        known.forEach(one -> this.known.put(one.sign(), one));
    }

    public Optional<Indicator> of(Sign sign) {
        return Optional.ofNullable(known.get(sign));
    }

    public boolean isEmpty() {
        return known.isEmpty();
    }

    /** What no record tells of. */
    public List<Sign> notKnown() {
        return Stream.of(Sign.values()).filter(sign -> !known.containsKey(sign)).toList();
    }
}
