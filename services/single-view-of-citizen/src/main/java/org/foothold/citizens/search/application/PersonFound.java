package org.foothold.citizens.search.application;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.foothold.citizens.golden.application.HeldPeople.HeldPerson;
import org.foothold.citizens.golden.domain.Attribute;
import org.foothold.citizens.golden.domain.GoldenRecord;
import org.foothold.citizens.person.domain.PersonDetails;
import org.foothold.kernel.Personal;
import org.foothold.place.Postcode;

/** The least by which a worker tells one person from another: no day of birth, no address. */
public record PersonFound(
        UUID citizen,
        Optional<Personal<String>> name,
        Optional<Integer> yearOfBirth,
        Optional<String> district,
        boolean restricted) {

    static PersonFound of(HeldPerson person, GoldenRecord golden) {
        return new PersonFound(
                person.citizen(),
                golden.value(Attribute.NAME, Personal::of),
                golden.value(Attribute.DATE_OF_BIRTH, LocalDate::parse).map(LocalDate::getYear),
                golden.survivor(Attribute.ADDRESS)
                        .flatMap(address -> person.records().stream()
                                .filter(record ->
                                        record.ref().equals(address.value().record()))
                                .findFirst())
                        .map(record -> record.person())
                        .flatMap(PersonDetails::postcode)
                        .map(Personal::reveal)
                        .map(Postcode::outward),
                person.restrictedTo().isPresent());
    }
}
