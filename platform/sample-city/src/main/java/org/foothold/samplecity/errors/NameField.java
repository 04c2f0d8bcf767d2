package org.foothold.samplecity.errors;

import java.time.LocalDate;
import java.util.List;
import org.foothold.samplecity.chance.Dice;
import org.foothold.samplecity.people.NameBook;
import org.foothold.samplecity.people.NameSince;
import org.foothold.samplecity.people.Person;
import org.foothold.samplecity.people.PersonName;

/** Writes a name: first which name, then how it is spelt, then what the hand makes of it. */
final class NameField {

    private final Slips slips;
    private final Dice dice;

    NameField(Slips slips) {
        this.slips = slips;
        this.dice = slips.dice();
    }

    void write(Entry entry, Person person, Relatives relatives, LocalDate on) {
        PersonName name = nameOn(person, on);
        if (person.names().size() > 1 && slips.happen(entry, ErrorKind.FORMER_NAME)) {
            name = person.names().getFirst().name();
        }
        entry.title = person.title();
        entry.given = name.given();
        entry.middle = name.middle();
        entry.family = name.family();
        relatives
                .partnersName(person)
                .filter(theirs -> slips.happen(entry, ErrorKind.PARTNERS_NAME))
                .ifPresent(theirs -> entry.family = theirs);
        if (!entry.middle.isEmpty() && slips.happen(entry, ErrorKind.MIDDLE_NAME_USED)) {
            entry.given = entry.middle;
            entry.middle = "";
        }
        if (!entry.middle.isEmpty() && slips.happen(entry, ErrorKind.MIDDLE_NAME_LEFT_OUT)) {
            entry.middle = "";
        }
        if (!person.knownAs().isEmpty() && slips.happen(entry, ErrorKind.NICKNAME)) {
            entry.given = person.knownAs();
        }
        spell(entry);
        hear(entry);
        type(entry);
    }

    private void spell(Entry entry) {
        entry.given = otherSpelling(entry, entry.given);
        entry.family = otherSpelling(entry, entry.family);
        if (entry.family.contains("-") && slips.happen(entry, ErrorKind.DOUBLE_NAME_SHORTENED)) {
            entry.family = entry.family.split("-", 2)[dice.below(2)];
        }
        boolean punctuated = entry.family.contains("'") || entry.family.contains("-");
        if (punctuated && slips.happen(entry, ErrorKind.PUNCTUATION_LOST)) {
            entry.family = entry.family.replaceAll("['-]", dice.chance(0.5) ? "" : " ");
        }
        if (accented(entry.given + entry.family) && slips.happen(entry, ErrorKind.DIACRITICS_LOST)) {
            entry.given = Typing.plain(entry.given);
            entry.family = Typing.plain(entry.family);
        }
    }

    private void hear(Entry entry) {
        if (Hearing.canBeMisheard(entry.given) && slips.happen(entry, ErrorKind.MISHEARD)) {
            entry.given = Hearing.misheard(entry.given, dice);
        }
        if (Hearing.canBeMisheard(entry.family) && slips.happen(entry, ErrorKind.MISHEARD)) {
            entry.family = Hearing.misheard(entry.family, dice);
        }
    }

    private void type(Entry entry) {
        if (slips.happen(entry, ErrorKind.GIVEN_NAME_MISTYPED)) {
            entry.given = Typing.slip(entry.given, dice);
        }
        if (slips.happen(entry, ErrorKind.FAMILY_NAME_MISTYPED)) {
            entry.family = Typing.slip(entry.family, dice);
        }
        if (slips.happen(entry, ErrorKind.INITIAL_ONLY)) {
            entry.given = entry.given.substring(0, 1);
        }
        if (slips.happen(entry, ErrorKind.NAMES_SWAPPED)) {
            String given = entry.given;
            entry.given = entry.family;
            entry.family = given;
        }
        if (slips.happen(entry, ErrorKind.LETTER_CASE)) {
            entry.given = Typing.otherCase(entry.given, dice);
            entry.family = Typing.otherCase(entry.family, dice);
        }
        if (slips.happen(entry, ErrorKind.STRAY_SPACES)) {
            entry.given = entry.given + " ";
            entry.family = (dice.chance(0.5) ? " " : "") + entry.family + "  ";
        }
    }

    private String otherSpelling(Entry entry, String name) {
        List<String> spellings = NameBook.open().spellingsOf(name);
        if (spellings.isEmpty() || !slips.happen(entry, ErrorKind.OTHER_SPELLING)) {
            return name;
        }
        int other = spellings.indexOf(name) + 1 + dice.below(spellings.size() - 1);
        return spellings.get(other % spellings.size());
    }

    private static PersonName nameOn(Person person, LocalDate on) {
        PersonName name = person.names().getFirst().name();
        for (NameSince since : person.names()) {
            name = since.from().isAfter(on) ? name : since.name();
        }
        return name;
    }

    private static boolean accented(String name) {
        return name.chars().anyMatch(c -> c > 127);
    }
}
