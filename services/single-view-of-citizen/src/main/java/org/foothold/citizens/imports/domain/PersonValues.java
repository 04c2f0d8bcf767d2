package org.foothold.citizens.imports.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.foothold.citizens.person.domain.ContactPoint;
import org.foothold.citizens.person.domain.CouncilReference;
import org.foothold.citizens.person.domain.DateOfBirth;
import org.foothold.citizens.person.domain.NhsNumber;
import org.foothold.citizens.person.domain.Nino;
import org.foothold.citizens.person.domain.PersonDetails;
import org.foothold.citizens.person.domain.PersonName;
import org.foothold.kernel.Personal;
import org.foothold.place.Postcode;

/** The values of one row as they are read, one by one. */
final class PersonValues {

    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}");
    private static final Pattern UPRN = Pattern.compile("[0-9]{1,12}");
    private static final int LONGEST_ADDRESS = 300;

    private final LocalDate today;
    private final boolean exampleNinos;
    private final Map<Attribute, DateReader> dates;
    private String given = "";
    private String family = "";
    private PersonName fullName;
    private DateOfBirth born;
    private LocalDate observedOn;
    private Nino nino;
    private NhsNumber nhsNumber;
    private CouncilReference councilReference;
    private Postcode postcode;
    private String address;
    private String uprn;
    private String language;
    private final List<ContactPoint> contactPoints = new ArrayList<>();
    private boolean rejects;

    PersonValues(LocalDate today, boolean exampleNinos, Map<Attribute, DateReader> dates) {
        this.today = today;
        this.exampleNinos = exampleNinos;
        this.dates = dates;
    }

    /** Reads one value; what is wrong with it, if anything. */
    Optional<Finding> read(Attribute attribute, ColumnRule rule, String written) {
        String problem = switch (attribute) {
            case GIVEN_NAME -> name(written, () -> given = written);
            case FAMILY_NAME -> name(written, () -> family = written);
            case FULL_NAME ->
                name(
                        written,
                        () -> fullName = rule.familyNameFirst()
                                ? PersonName.familyNameFirst(written)
                                : PersonName.givenNamesFirst(written));
            case DATE_OF_BIRTH -> date(attribute, rule, written, day -> born = new DateOfBirth(day));
            case OBSERVED_ON -> date(attribute, rule, written, day -> observedOn = day);
            case NINO -> (nino = Nino.parse(written, exampleNinos).orElse(null)) == null ? "malformed-nino" : null;
            case NHS_NUMBER ->
                (nhsNumber = NhsNumber.parse(written).orElse(null)) == null ? "malformed-nhs-number" : null;
            case COUNCIL_REFERENCE ->
                (councilReference = CouncilReference.parse(written).orElse(null)) == null
                        ? "malformed-council-reference"
                        : null;
            case POSTCODE -> (postcode = Postcode.parse(written).orElse(null)) == null ? "malformed-postcode" : null;
            case ADDRESS ->
                (address = written.length() <= LONGEST_ADDRESS ? written : null) == null ? "too-long" : null;
            case UPRN -> (uprn = UPRN.matcher(written).matches() ? written : null) == null ? "malformed-uprn" : null;
            case PHONE ->
                ContactPoint.phone(written).map(contactPoints::add).isEmpty() ? "malformed-phone-number" : null;
            case EMAIL -> ContactPoint.email(written).map(contactPoints::add).isEmpty() ? "malformed-email" : null;
            case LANGUAGE ->
                (language = LANGUAGE.matcher(written).matches() ? written : null) == null ? "malformed-language" : null;
        };
        if (problem == null) {
            return Optional.empty();
        }
        rejects |= rule.onError() == ColumnRule.OnError.REJECT;
        return Optional.of(new Finding(problem, rule.column(), Sentences.of(problem, rule, today)));
    }

    boolean rejects() {
        return rejects;
    }

    Optional<LocalDate> observedOn() {
        return Optional.ofNullable(observedOn);
    }

    /** The person, or nothing when the row names nobody. */
    Optional<PersonDetails> details() {
        PersonName name = fullName;
        if (name == null && !(given.isEmpty() && family.isEmpty())) {
            name = new PersonName(given, family);
        }
        if (name == null && nino == null && nhsNumber == null && councilReference == null) {
            return Optional.empty();
        }
        return Optional.of(new PersonDetails(
                personal(name),
                personal(born),
                personal(nino),
                personal(nhsNumber),
                personal(councilReference),
                personal(postcode),
                personal(address),
                personal(uprn),
                contactPoints,
                Optional.ofNullable(language)));
    }

    private String date(
            Attribute attribute, ColumnRule rule, String written, java.util.function.Consumer<LocalDate> keep) {
        Optional<LocalDate> day = dates.get(attribute).read(written);
        if (day.isEmpty()) {
            return "malformed-date";
        }
        LocalDate latest = rule.latest() == null ? today : rule.latest();
        if (rule.earliest() != null && day.get().isBefore(rule.earliest())
                || day.get().isAfter(latest)) {
            return "implausible-date";
        }
        keep.accept(day.get());
        return null;
    }

    private static String name(String written, Runnable keep) {
        if (written.length() > PersonName.LONGEST) {
            return "too-long";
        }
        if (written.chars().noneMatch(Character::isLetter)) {
            return "malformed-name";
        }
        keep.run();
        return null;
    }

    private static <T> Optional<Personal<T>> personal(T value) {
        return Optional.ofNullable(value).map(Personal::of);
    }
}
