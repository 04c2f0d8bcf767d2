package org.foothold.triage.person.domain;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.foothold.kernel.FieldError;
import org.foothold.kernel.InvalidInput;
import org.foothold.kernel.Personal;
import org.foothold.place.Postcode;

/** Details as they were typed, the date of birth as {@code 1985-03-27}; empty text counts as not given. {@link #checked} makes them valid or says all that is wrong with them. */
public record GivenDetails(
        String givenName,
        String familyName,
        String dateOfBirth,
        String postcode,
        String phone,
        String email,
        String preferredChannel,
        Optional<Boolean> safeToContact,
        Optional<Boolean> consentToShare) {

    private static final int LONGEST_NAME = 100;
    private static final LocalDate EARLIEST_BIRTH = LocalDate.of(1900, 1, 1);

    public PersonDetails checked(LocalDate today, String language) {
        var errors = problems(today);
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
        return new PersonDetails(
                Personal.of(givenName.strip()),
                Personal.of(familyName.strip()),
                given(dateOfBirth).flatMap(GivenDetails::dateOf).map(Personal::of),
                given(postcode).flatMap(Postcode::parse).map(Postcode::text).map(Personal::of),
                given(phone).flatMap(GivenDetails::numberOf).map(Personal::of),
                given(email).map(Personal::of),
                PreferredChannel.of(preferredChannel),
                safeToContact.orElseThrow(),
                language,
                consentToShare);
    }

    /** All that is wrong, in the order in which a form asks. */
    private List<FieldError> problems(LocalDate today) {
        var errors = new ArrayList<FieldError>();
        checkName("givenName", givenName, "Give your first name", errors);
        checkName("familyName", familyName, "Give your last name", errors);
        checkBirth(today, errors);
        if (given(postcode).isPresent() && Postcode.parse(postcode).isEmpty()) {
            add(errors, "postcode", "malformed", "Give a full UK postcode");
        }
        if (safeToContact.isEmpty()) {
            add(errors, "safeToContact", "required", "Say whether it is safe for us to contact you");
        }
        checkWays(errors);
        return errors;
    }

    private void checkBirth(LocalDate today, List<FieldError> errors) {
        if (given(dateOfBirth).isEmpty()) {
            return;
        }
        var birth = dateOf(dateOfBirth);
        if (birth.isEmpty()) {
            add(errors, "dateOfBirth", "malformed", "Give a real date of birth, like 1985-03-27");
        } else if (birth.get().isAfter(today) || birth.get().isBefore(EARLIEST_BIRTH)) {
            add(errors, "dateOfBirth", "out-of-range", "Give a date of birth in the past");
        }
    }

    private void checkWays(List<FieldError> errors) {
        if (given(phone).isPresent() && numberOf(phone).isEmpty()) {
            add(errors, "phone", "malformed", "Give a phone number, like 01632 960 001");
        }
        if (given(email).filter(text -> !looksLikeEmail(text)).isPresent()) {
            add(errors, "email", "malformed", "Give an email address, like name@example.com");
        }
        if (given(phone).isEmpty() && given(email).isEmpty() && safeToContact.orElse(true)) {
            add(errors, "phone", "required", "Give a phone number or an email address");
        }
        var preferred = PreferredChannel.of(preferredChannel);
        if (given(preferredChannel).isPresent() && preferred.isEmpty()) {
            add(errors, "preferredChannel", "unknown", "Choose phone call, text message or email");
        }
        preferred
                .filter(channel -> given(channel.needsPhone() ? phone : email).isEmpty())
                .ifPresent(channel -> add(
                        errors,
                        "preferredChannel",
                        "not-given",
                        "Choose a way for which you gave a number or address"));
    }

    private static void checkName(String field, String name, String message, List<FieldError> errors) {
        var given = given(name);
        if (given.isEmpty()) {
            add(errors, field, "required", message);
        } else if (given.get().length() > LONGEST_NAME || name.chars().anyMatch(Character::isISOControl)) {
            add(errors, field, "malformed", "Give a name of at most " + LONGEST_NAME + " characters");
        }
    }

    private static Optional<LocalDate> dateOf(String text) {
        try {
            return Optional.of(LocalDate.parse(text.strip()));
        } catch (DateTimeParseException notADate) {
            return Optional.empty();
        }
    }

    private static boolean looksLikeEmail(String text) {
        return text.matches("[^\\s@]{1,64}@[^\\s@]{1,200}\\.[^\\s@.]{2,50}");
    }

    private static Optional<String> numberOf(String typed) {
        var number = typed.replaceAll("[\\s().-]", "");
        return number.matches("\\+?[0-9]{10,15}") ? Optional.of(number) : Optional.empty();
    }

    private static Optional<String> given(String text) {
        return Optional.ofNullable(text).map(String::strip).filter(stripped -> !stripped.isEmpty());
    }

    private static void add(List<FieldError> errors, String field, String code, String message) {
        errors.add(new FieldError(field, code, message));
    }

    /** Says nothing of the person. */
    @Override
    public String toString() {
        return "GivenDetails[" + Personal.MASK + "]";
    }
}
