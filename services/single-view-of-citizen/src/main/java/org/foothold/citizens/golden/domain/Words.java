package org.foothold.citizens.golden.domain;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.foothold.citizens.person.domain.NormalisedName;
import org.foothold.citizens.person.domain.PersonDetails;
import org.foothold.citizens.person.domain.PersonName;
import org.foothold.kernel.Personal;
import org.foothold.place.Postcode;

/** Reads from records what they say of an attribute, and how much. */
final class Words {

    private record Word(String key, String text, int completeness) {

        static Word plain(String text) {
            return new Word(text, text, 0);
        }
    }

    private Words() {}

    static List<Rival.Said> on(Attribute attribute, Collection<HeldRecord> records, Reliability reliability) {
        return records.stream()
                .filter(record -> SaidByThePerson.speaksOf(attribute, record))
                .flatMap(record -> wordOf(attribute, record).stream()
                        .map(word -> new Rival.Said(
                                word.key, word.text, word.completeness, reliability.of(record.sourceSystem()), record)))
                .toList();
    }

    private static Optional<Word> wordOf(Attribute attribute, HeldRecord record) {
        PersonDetails person = record.person();
        return switch (attribute) {
            case NAME -> person.name().map(Personal::reveal).map(Words::name);
            case DATE_OF_BIRTH ->
                person.dateOfBirth().map(born -> born(born.reveal().day()));
            case ADDRESS -> address(person);
            case NINO -> person.nino().map(nino -> Word.plain(nino.reveal().text()));
            case NHS_NUMBER ->
                person.nhsNumber().map(number -> Word.plain(number.reveal().digits()));
            case COUNCIL_REFERENCE ->
                person.councilReference().map(own -> Word.plain(own.reveal().text()));
            case LANGUAGE -> person.language().map(Word::plain);
            case PREFERRED_CHANNEL -> record.wishes().preferredChannel().map(Word::plain);
        };
    }

    private static Word name(PersonName name) {
        int parts = (name.given().isEmpty() ? 0 : 1) + (name.family().isEmpty() ? 0 : 1);
        return new Word(NormalisedName.of(name.display()).text(), name.display(), parts);
    }

    /** The first of January often stands for a day that nobody knew. */
    private static Word born(LocalDate day) {
        return new Word(day.toString(), day.toString(), day.getDayOfYear() == 1 ? 0 : 1);
    }

    /** Two writings with one postcode are one address: the fuller is shown. */
    private static Optional<Word> address(PersonDetails person) {
        String street = person.address().map(Personal::reveal).orElse("");
        String postcode =
                person.postcode().map(Personal::reveal).map(Postcode::text).orElse("");
        if (street.isEmpty() && postcode.isEmpty()) {
            return Optional.empty();
        }
        boolean within = !postcode.isEmpty()
                && street.replace(" ", "").toUpperCase(java.util.Locale.ROOT).contains(postcode.replace(" ", ""));
        String text = within
                ? street
                : Stream.of(street, postcode).filter(part -> !part.isEmpty()).collect(Collectors.joining(", "));
        String key = postcode.isEmpty() ? NormalisedName.of(street).text() : postcode;
        return Optional.of(new Word(key, text, (street.isEmpty() ? 0 : 1) + (postcode.isEmpty() ? 0 : 1)));
    }
}
