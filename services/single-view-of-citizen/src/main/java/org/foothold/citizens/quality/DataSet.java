package org.foothold.citizens.quality;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.foothold.citizens.matching.domain.Features;
import org.foothold.citizens.person.domain.PersonDetails;
import org.foothold.citizens.record.domain.ContactWishes;
import org.foothold.citizens.record.domain.SourceRecord;
import org.foothold.events.RecordRef;
import org.foothold.kernel.Personal;

/**
 * Rows with the truth beside them. The truth is in nothing that is compared.
 *
 * @param person who each row is of, by its place
 */
record DataSet(List<Row> rows, List<String> person) {

    /**
     * One row, as it is compared and as the service keeps it.
     *
     * @param facts what is compared and has no column of its own, by attribute
     * @param observedOn the day its source gives
     * @param restricted whether only one team may see the person
     */
    record Row(
            String source,
            Features features,
            PersonDetails details,
            Map<String, String> facts,
            Optional<LocalDate> observedOn,
            boolean restricted) {

        /** A row of data that has neither days nor restrictions. */
        static Row of(String source, Features features, PersonDetails details, Map<String, String> facts) {
            return new Row(source, features, details, facts, Optional.empty(), false);
        }
    }

    DataSet {
        rows = List.copyOf(rows);
        person = List.copyOf(person);
    }

    List<Features> features() {
        return rows.stream().map(Row::features).toList();
    }

    /** The id of the record of a row: made of its place, so that it tells nothing. */
    static UUID id(int place) {
        return new UUID(0x0000_0000_0000_7000L, 0x8000_0000_0000_0000L | place);
    }

    static int place(UUID id) {
        return (int) id.getLeastSignificantBits();
    }

    /** The row as a record that the service takes in. */
    SourceRecord record(int place) {
        Row row = rows.get(place);
        return new SourceRecord(
                new RecordRef(SourceRecord.OWN_SERVICE, id(place)),
                row.source(),
                Integer.toString(place),
                "linkage",
                Optional.empty(),
                Optional.<LocalDate>empty(),
                row.details(),
                ContactWishes.NONE,
                Personal.of(row.facts()),
                Optional.empty(),
                Integer.toString(place));
    }

    long truePairs() {
        Map<String, Long> sizes =
                person.stream().collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        return sizes.values().stream().mapToLong(size -> size * (size - 1) / 2).sum();
    }
}
