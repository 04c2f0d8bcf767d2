package org.foothold.citizens.linking.domain;

import java.util.Comparator;
import java.util.UUID;

/** Two records, whichever was named first. They stand in the order in which the database sorts ids. */
public record RecordPair(UUID one, UUID other) {

    private static final Comparator<UUID> AS_STORED = (first, second) -> {
        int high = Long.compareUnsigned(first.getMostSignificantBits(), second.getMostSignificantBits());
        return high != 0
                ? high
                : Long.compareUnsigned(first.getLeastSignificantBits(), second.getLeastSignificantBits());
    };

    public static final Comparator<RecordPair> ORDER =
            Comparator.comparing(RecordPair::one, AS_STORED).thenComparing(RecordPair::other, AS_STORED);

    public RecordPair {
        if (AS_STORED.compare(one, other) > 0) {
            UUID turned = one;
            one = other;
            other = turned;
        }
    }
}
