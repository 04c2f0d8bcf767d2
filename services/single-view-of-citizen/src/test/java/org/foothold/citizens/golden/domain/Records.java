package org.foothold.citizens.golden.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.foothold.citizens.person.domain.ContactPoint;
import org.foothold.citizens.person.domain.DateOfBirth;
import org.foothold.citizens.person.domain.PersonDetails;
import org.foothold.citizens.person.domain.PersonName;
import org.foothold.citizens.record.domain.ContactWishes;
import org.foothold.events.RecordRef;
import org.foothold.kernel.Personal;
import org.foothold.place.Postcode;

/** Records of made-up people; what a test does not say is missing. */
public record Records(
        long number,
        String source,
        LocalDate asOf,
        String given,
        String family,
        String born,
        String address,
        String postcode,
        List<String> phones,
        String safe,
        String language) {

    public static final LocalDate DAY = LocalDate.parse("2026-03-01");

    public static Records from(String source, long number) {
        return new Records(number, source, DAY, "Ann", "Lee", null, null, null, List.of(), null, null);
    }

    public Records on(String day) {
        return new Records(
                number, source, LocalDate.parse(day), given, family, born, address, postcode, phones, safe, language);
    }

    Records named(String first, String last) {
        return new Records(number, source, asOf, first, last, born, address, postcode, phones, safe, language);
    }

    Records bornOn(String day) {
        return new Records(number, source, asOf, given, family, day, address, postcode, phones, safe, language);
    }

    public Records at(String street, String code) {
        return new Records(number, source, asOf, given, family, born, street, code, phones, safe, language);
    }

    Records phone(String... numbers) {
        return new Records(
                number, source, asOf, given, family, born, address, postcode, List.of(numbers), safe, language);
    }

    Records safe(String word) {
        return new Records(number, source, asOf, given, family, born, address, postcode, phones, word, language);
    }

    Records speaking(String code) {
        return new Records(number, source, asOf, given, family, born, address, postcode, phones, safe, code);
    }

    public Records called(String first) {
        return named(first, family);
    }

    public Records calledOn(String number) {
        return phone(number);
    }

    /** Its source gives it this number together with others. */
    public HeldRecord knownAs(String household) {
        var held = held();
        return new HeldRecord(
                held.ref(),
                held.sourceSystem(),
                held.category(),
                held.asOf(),
                held.person(),
                held.wishes(),
                held.restrictedTo(),
                held.linkedSince(),
                held.linkedBy(),
                Optional.of(Personal.of(household)));
    }

    public HeldRecord held() {
        return new HeldRecord(
                new RecordRef("citizens", new UUID(0, number)),
                source,
                "any",
                asOf,
                new PersonDetails(
                        Optional.of(Personal.of(new PersonName(given, family))),
                        Optional.ofNullable(born)
                                .map(LocalDate::parse)
                                .map(DateOfBirth::new)
                                .map(Personal::of),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.ofNullable(postcode).map(Postcode::new).map(Personal::of),
                        Optional.ofNullable(address).map(Personal::of),
                        Optional.empty(),
                        phones.stream()
                                .flatMap(phone -> ContactPoint.phone(phone).stream())
                                .toList(),
                        Optional.ofNullable(language)),
                new ContactWishes(Optional.empty(), Optional.ofNullable(safe)),
                Optional.empty(),
                Instant.EPOCH.plusSeconds(number),
                "test",
                Optional.empty());
    }

    static GoldenRecord golden(Records... records) {
        return GoldenRecord.of(
                Stream.of(records).map(Records::held).toList(), new Reliability(List.of("benefits", "rents", "log")));
    }
}
