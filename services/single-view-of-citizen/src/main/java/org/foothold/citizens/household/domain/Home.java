package org.foothold.citizens.household.domain;

import java.util.Optional;
import java.util.stream.Stream;
import org.foothold.citizens.golden.domain.HeldRecord;
import org.foothold.citizens.person.domain.ContactPoint;
import org.foothold.citizens.person.domain.NormalisedName;
import org.foothold.kernel.Personal;
import org.foothold.place.Postcode;

/**
 * A door: the property's number (UPRN), or postcode and street with a number in it. A postcode alone, or a street without a
 * number, is no door: too many live behind it.
 *
 * @param key equal where two records mean the same door
 */
record Home(String key) {

    private static final String NUMBER = "uprn ";

    /** Named by its UPRN. */
    boolean isNumber() {
        return key.startsWith(NUMBER);
    }

    /** The doors a record names; one that gives both a UPRN and an address names its door in both ways. */
    static Stream<Home> of(HeldRecord record) {
        var person = record.person();
        Stream<Home> byNumber = person.uprn().stream()
                .map(Personal::reveal)
                .map(uprn -> uprn.replaceFirst("^0+", ""))
                .filter(uprn -> !uprn.isBlank())
                .map(uprn -> new Home(NUMBER + uprn));
        return Stream.concat(byNumber, byAddress(person.address(), person.postcode()).stream());
    }

    /** Not a door, but what a source gives to those it knows as one household. */
    static Stream<Home> tie(HeldRecord record) {
        return record.together().stream().map(key -> new Home("tie " + record.sourceSystem() + " " + key.reveal()));
    }

    /** A telephone at a postcode: what stands for a door where a source asks for none. */
    static Stream<Home> lines(HeldRecord record) {
        var person = record.person();
        return person.postcode().stream()
                .flatMap(code -> person.contactPoints().stream()
                        .filter(point -> point.kind() == ContactPoint.Kind.PHONE)
                        .map(phone -> new Home("line " + code.reveal().text() + " "
                                + phone.value().reveal())));
    }

    private static Optional<Home> byAddress(Optional<Personal<String>> address, Optional<Personal<Postcode>> postcode) {
        String street =
                NormalisedName.of(address.map(Personal::reveal).orElse("")).text();
        boolean numbered = street.chars().anyMatch(Character::isDigit);
        return postcode.filter(code -> numbered)
                .map(code -> new Home(code.reveal().text() + " " + withoutPostcode(street, code.reveal())));
    }

    private static String withoutPostcode(String street, Postcode postcode) {
        String written = NormalisedName.of(postcode.text()).text();
        return street.replace(written, "").replace(written.replace(" ", ""), "").strip();
    }

    /** Where somebody lives is personal and prints as nothing. */
    @Override
    public String toString() {
        return "Home[" + Personal.MASK + "]";
    }
}
