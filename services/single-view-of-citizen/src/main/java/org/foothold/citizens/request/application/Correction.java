package org.foothold.citizens.request.application;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import org.foothold.citizens.person.domain.ContactPoint;
import org.foothold.citizens.person.domain.DateOfBirth;
import org.foothold.citizens.person.domain.PersonDetails;
import org.foothold.citizens.person.domain.PersonName;
import org.foothold.citizens.record.domain.ContactWishes;
import org.foothold.citizens.request.domain.Item;
import org.foothold.kernel.InvalidInput;
import org.foothold.kernel.Personal;
import org.foothold.place.Postcode;

/**
 * What somebody says instead of what is wrong, as the officer accepts it: one value, read as any source's would be.
 *
 * @param value the value; of a name the given names
 * @param more of a name the family name, of an address the postcode
 */
public record Correction(String value, String more) {

    public static final List<String> CHANNELS = List.of("phone", "text", "email", "post", "face-to-face");

    private static final int LONGEST = 300;
    private static final int OLDEST = 125;

    /** What a record of it says. */
    record Said(PersonDetails person, ContactWishes wishes) {}

    /** Who speaks: the name and the day of birth that stand. */
    record Speaker(Optional<PersonName> name, Optional<DateOfBirth> born) {}

    /** @throws InvalidInput when it is no value of that kind */
    Said read(Item item, Speaker speaker, LocalDate today) {
        Optional<PersonName> name = item == Item.NAME ? Optional.of(name()) : speaker.name();
        Optional<DateOfBirth> born = item == Item.DATE_OF_BIRTH ? Optional.of(born(today)) : speaker.born();
        var person = new PersonDetails(
                Optional.of(Personal.of(name.orElseThrow(() -> wrong("value")))),
                born.map(Personal::of),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                item == Item.ADDRESS ? Optional.of(Personal.of(postcode())) : Optional.empty(),
                item == Item.ADDRESS ? Optional.of(Personal.of(text())) : Optional.empty(),
                Optional.empty(),
                points(item),
                item == Item.LANGUAGE ? Optional.of(one("[a-z]{2,3}")) : Optional.empty());
        return new Said(
                person,
                item == Item.PREFERRED_CHANNEL
                        ? new ContactWishes(Optional.of(one(String.join("|", CHANNELS))), Optional.empty())
                        : ContactWishes.NONE);
    }

    private List<ContactPoint> points(Item item) {
        return switch (item) {
            case PHONE -> List.of(ContactPoint.phone(text()).orElseThrow(() -> wrong("value")));
            case EMAIL -> List.of(ContactPoint.email(text()).orElseThrow(() -> wrong("value")));
            default -> List.of();
        };
    }

    private PersonName name() {
        try {
            return new PersonName(clean(value), clean(more));
        } catch (IllegalArgumentException nobody) {
            throw wrong("value");
        }
    }

    private DateOfBirth born(LocalDate today) {
        try {
            LocalDate day = LocalDate.parse(clean(value));
            if (!day.isAfter(today) && day.isAfter(today.minusYears(OLDEST))) {
                return new DateOfBirth(day);
            }
        } catch (DateTimeParseException malformed) {
            // told below, as any other day that cannot be
        }
        throw wrong("value");
    }

    private Postcode postcode() {
        return Postcode.parse(clean(more)).orElseThrow(() -> wrong("more"));
    }

    private String one(String form) {
        String said = text();
        if (!said.matches(form)) {
            throw wrong("value");
        }
        return said;
    }

    private String text() {
        String said = clean(value);
        if (said.isEmpty()) {
            throw wrong("value");
        }
        return said;
    }

    private static String clean(String text) {
        String clean = text == null ? "" : text.strip();
        if (clean.length() > LONGEST) {
            throw wrong("value");
        }
        return clean;
    }

    private static InvalidInput wrong(String field) {
        return new InvalidInput(field, "format", "This is not a value that can be kept.");
    }

    /** The value is a person's. */
    @Override
    public String toString() {
        return "Correction[" + Personal.MASK + "]";
    }
}
