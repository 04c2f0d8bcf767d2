package org.foothold.citizens.search.domain;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.foothold.citizens.person.domain.ContactPoint;
import org.foothold.citizens.person.domain.CouncilReference;
import org.foothold.citizens.person.domain.NhsNumber;
import org.foothold.citizens.person.domain.Nino;
import org.foothold.kernel.FieldError;
import org.foothold.kernel.InvalidInput;
import org.foothold.kernel.Personal;
import org.foothold.place.Postcode;

/**
 * What somebody typed to find a person. Any of it may be missing; it becomes a {@link PeopleQuestion}, or is refused with
 * every field that cannot be used.
 *
 * @param dateOfBirth a year, a month of a year or a day, like 1982, 1982-02 or 1982-02-05
 * @param contact a phone number or an email address
 * @param identifier an NI number, NHS number or council reference, a citizen's id or the end of it
 */
public record Typed(String name, String dateOfBirth, String postcode, String contact, String identifier) {

    private static final int FEWEST_LETTERS = 3;
    private static final int LONGEST_NAME = 200;
    private static final int MOST_WORDS = 8;
    private static final Pattern DISTRICT = Pattern.compile("[A-Z]{1,2}[0-9][0-9A-Z]?");
    private static final Pattern REFERENCE = Pattern.compile("[0-9a-f]{4,12}");
    private static final Pattern CITIZEN = Pattern.compile(
            "(?:citizen:)?([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})", Pattern.CASE_INSENSITIVE);

    public PeopleQuestion question() {
        List<FieldError> errors = new ArrayList<>();
        List<String> words = words(errors);
        Optional<BornWhen> born =
                read(dateOfBirth, "dateOfBirth", "Give a year, or a day like 2026-11-22.", errors, BornWhen::parse);
        Optional<String> code =
                read(postcode, "postcode", "Give a postcode, or the part before its space.", errors, Typed::code);
        Optional<String> way =
                read(contact, "contact", "Give a telephone number or an email address.", errors, Typed::way);
        Set<String> identifiers = given(identifier) ? identifiers(identifier) : Set.of();
        Optional<UUID> citizen = given(identifier) ? citizen(identifier) : Optional.empty();
        Optional<String> reference = given(identifier)
                ? Optional.of(identifier.strip().toLowerCase(Locale.ROOT))
                        .filter(text -> REFERENCE.matcher(text).matches())
                : Optional.empty();
        if (given(identifier) && identifiers.isEmpty() && citizen.isEmpty() && reference.isEmpty()) {
            errors.add(
                    new FieldError("identifier", "format", "That is not a number or reference we know the form of."));
        }
        var question = new PeopleQuestion(
                words, born, code, way.map(Set::of).orElse(Set.of()), identifiers, citizen, reference);
        if (errors.isEmpty() && words.isEmpty() && !question.isNarrow()) {
            errors.add(new FieldError("name", "required", "Give a name, or something else that leads to few people."));
        }
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
        return question;
    }

    private List<String> words(List<FieldError> errors) {
        if (!given(name)) {
            return List.of();
        }
        if (name.length() > LONGEST_NAME) {
            errors.add(new FieldError("name", "size", "Give at most " + LONGEST_NAME + " characters of the name."));
            return List.of();
        }
        List<String> words =
                SearchWords.words(name).stream().distinct().limit(MOST_WORDS).toList();
        if (words.stream().mapToInt(String::length).sum() < FEWEST_LETTERS) {
            errors.add(new FieldError("name", "short", "Give at least " + FEWEST_LETTERS + " letters of the name."));
            return List.of();
        }
        return words;
    }

    private static <T> Optional<T> read(
            String written,
            String field,
            String message,
            List<FieldError> errors,
            java.util.function.Function<String, Optional<T>> read) {
        if (!given(written)) {
            return Optional.empty();
        }
        Optional<T> value = read.apply(written.strip());
        if (value.isEmpty()) {
            errors.add(new FieldError(field, "format", message));
        }
        return value;
    }

    private static Optional<String> code(String written) {
        String compact = written.replaceAll("[\\s.\\-]+", "").toUpperCase(Locale.ROOT);
        return Postcode.parse(written)
                .map(Postcode::text)
                .or(() -> Optional.of(compact)
                        .filter(district -> DISTRICT.matcher(district).matches()));
    }

    private static Optional<String> way(String written) {
        return (written.contains("@") ? ContactPoint.email(written) : ContactPoint.phone(written)).map(SearchKey::way);
    }

    private static Set<String> identifiers(String written) {
        Set<String> kinds = new LinkedHashSet<>();
        Stream.of(
                        Nino.parse(written, true).map(SearchKey::nino),
                        NhsNumber.parse(written).map(SearchKey::nhsNumber),
                        CouncilReference.parse(written).map(SearchKey::councilReference))
                .flatMap(Optional::stream)
                .forEach(kinds::add);
        return kinds;
    }

    private static Optional<UUID> citizen(String written) {
        var matcher = CITIZEN.matcher(written.strip());
        return matcher.matches() ? Optional.of(UUID.fromString(matcher.group(1))) : Optional.empty();
    }

    private static boolean given(String text) {
        return text != null && !text.isBlank();
    }

    /** Personal values print as nothing. */
    @Override
    public String toString() {
        return "Typed[" + Personal.MASK + "]";
    }
}
