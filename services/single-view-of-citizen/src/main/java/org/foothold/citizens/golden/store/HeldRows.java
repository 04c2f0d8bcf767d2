package org.foothold.citizens.golden.store;

import io.vertx.mutiny.sqlclient.Row;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.foothold.citizens.golden.domain.HeldRecord;
import org.foothold.citizens.person.domain.ContactPoint;
import org.foothold.citizens.person.domain.CouncilReference;
import org.foothold.citizens.person.domain.DateOfBirth;
import org.foothold.citizens.person.domain.NhsNumber;
import org.foothold.citizens.person.domain.Nino;
import org.foothold.citizens.person.domain.PersonDetails;
import org.foothold.citizens.person.domain.PersonName;
import org.foothold.citizens.record.domain.ContactWishes;
import org.foothold.events.RecordRef;
import org.foothold.kernel.Personal;
import org.foothold.place.Postcode;

/** Turns rows of source records back into what they say. */
final class HeldRows {

    private HeldRows() {}

    static HeldRecord record(Row row) {
        return new HeldRecord(
                new RecordRef(row.getString("service"), row.getUUID("id")),
                row.getString("source_system"),
                row.getString("category"),
                row.getLocalDate("as_of"),
                person(row),
                new ContactWishes(text(row, "preferred_channel"), text(row, "safe_to_contact")),
                text(row, "restricted_to"),
                row.getOffsetDateTime("since").toInstant(),
                row.getString("rule"),
                Optional.ofNullable(row.getJsonObject("facts"))
                        .map(facts -> facts.getString(HeldRecord.HOUSEHOLD))
                        .filter(key -> !key.isBlank())
                        .map(Personal::of));
    }

    private static PersonDetails person(Row row) {
        return new PersonDetails(
                name(row),
                Optional.ofNullable(row.getLocalDate("date_of_birth"))
                        .map(DateOfBirth::new)
                        .map(Personal::of),
                value(row, "nino", Nino::new),
                value(row, "nhs_number", NhsNumber::new),
                value(row, "council_reference", CouncilReference::new),
                value(row, "postcode", Postcode::new),
                value(row, "address", Function.identity()),
                value(row, "uprn", Function.identity()),
                points(row),
                text(row, "language"));
    }

    private static Optional<Personal<PersonName>> name(Row row) {
        String given = row.getString("given_name");
        String family = row.getString("family_name");
        return given == null && family == null
                ? Optional.empty()
                : Optional.of(Personal.of(new PersonName(given, family)));
    }

    private static List<ContactPoint> points(Row row) {
        return Stream.of(row.getArrayOfStrings("points"))
                .map(point -> point.split(":", 2))
                .map(point -> new ContactPoint(kind(point[0]), Personal.of(point[1])))
                .toList();
    }

    private static ContactPoint.Kind kind(String code) {
        return Stream.of(ContactPoint.Kind.values())
                .filter(kind -> kind.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static <T> Optional<Personal<T>> value(Row row, String column, Function<String, T> read) {
        return text(row, column).map(read).map(Personal::of);
    }

    private static Optional<String> text(Row row, String column) {
        return Optional.ofNullable(row.getString(column));
    }
}
