package org.foothold.citizens.quality;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.foothold.citizens.matching.domain.Features;

/**
 * Records with the truth beside them. The truth is in no feature.
 *
 * @param person who each record is of, by its place
 */
record DataSet(List<Features> records, List<String> person) {

    DataSet {
        records = List.copyOf(records);
        person = List.copyOf(person);
    }

    /** A record's id: made of its place, so that it tells nothing. */
    UUID id(int place) {
        return new UUID(0x0000_0000_0000_7000L, 0x8000_0000_0000_0000L | place);
    }

    static int place(UUID id) {
        return (int) id.getLeastSignificantBits();
    }

    long truePairs() {
        Map<String, Long> sizes =
                person.stream().collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        return sizes.values().stream().mapToLong(size -> size * (size - 1) / 2).sum();
    }
}
