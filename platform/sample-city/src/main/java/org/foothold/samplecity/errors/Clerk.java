package org.foothold.samplecity.errors;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.foothold.samplecity.chance.Dice;
import org.foothold.samplecity.people.NameBook;
import org.foothold.samplecity.people.NameSince;
import org.foothold.samplecity.people.Person;
import org.foothold.samplecity.people.PersonName;
import org.foothold.samplecity.people.Residence;
import org.foothold.samplecity.town.Town;

/**
 * Writes people down, with the errors of the model. Whatever goes wrong, what stands there is still nobody's: a mistyped
 * postcode stays in the area that does not exist, a mistyped telephone number in the ranges for drama, an NHS number is never
 * mistyped.
 */
public final class Clerk {

    private static final String INWARD_LETTERS = "ABDEFGHJLNPQRSTUWXYZ";

    private final ErrorModel model;
    private final Town town;
    private final Tally tally;
    private final Dice dice;

    public Clerk(ErrorModel model, Town town, Tally tally, Dice dice) {
        this.model = model;
        this.town = town;
        this.tally = tally;
        this.dice = dice;
    }

    /** What this clerk wrote about this person on this day. */
    public Entry writeDown(Person person, LocalDate on, Set<Item> asked) {
        var entry = new Entry();
        entry.title = person.title();
        boolean careful = person.canary();
        writeName(entry, person, on, careful);
        if (asked.contains(Item.BIRTH_DATE)) {
            writeBirthDate(entry, person, careful);
        }
        if (asked.contains(Item.ADDRESS)) {
            writeAddress(entry, person, on, careful);
        }
        if (asked.contains(Item.PHONE) && person.phone().isPresent()) {
            writePhone(entry, person.phone().get(), careful);
        }
        if (asked.contains(Item.EMAIL) && person.email().isPresent()) {
            writeEmail(entry, person.email().get(), careful);
        }
        if (asked.contains(Item.NINO) && person.nino().isPresent()) {
            String nino = person.nino().get();
            boolean missing = !careful && happens(entry, ErrorKind.NINO_MISSING);
            int at = 2 + dice.below(6);
            entry.nino = missing
                    ? ""
                    : !careful && happens(entry, ErrorKind.NINO_MISTYPED)
                            ? Typing.replace(nino, at, Typing.otherDigit(nino.charAt(at), dice))
                            : nino;
        }
        if (asked.contains(Item.NHS_NUMBER) && person.nhsNumber().isPresent()) {
            entry.nhsNumber = !careful && happens(entry, ErrorKind.NHS_NUMBER_MISSING)
                    ? ""
                    : person.nhsNumber().get();
        }
        if (asked.contains(Item.CUSTOMER_NUMBER)) {
            entry.customerNumber =
                    !careful && happens(entry, ErrorKind.CUSTOMER_NUMBER_MISSING) ? "" : person.customerNumber();
        }
        return entry;
    }

    /** Whether this error happens now, where it can. */
    public boolean happens(ErrorKind kind) {
        boolean did = dice.chance(model.rateOf(kind));
        tally.count(kind, did);
        return did;
    }

    private boolean happens(Entry entry, ErrorKind kind) {
        boolean did = happens(kind);
        if (did) {
            entry.errors.add(kind);
        }
        return did;
    }

    private void writeName(Entry entry, Person person, LocalDate on, boolean careful) {
        PersonName name = nameOn(person, on);
        if (!careful && person.names().size() > 1 && happens(entry, ErrorKind.FORMER_NAME)) {
            name = person.names().getFirst().name();
        }
        entry.given = name.given();
        entry.middle = name.middle();
        entry.family = name.family();
        if (careful) {
            return;
        }
        if (!entry.middle.isEmpty() && happens(entry, ErrorKind.MIDDLE_NAME_LEFT_OUT)) {
            entry.middle = "";
        }
        if (!person.knownAs().isEmpty() && happens(entry, ErrorKind.NICKNAME)) {
            entry.given = person.knownAs();
        }
        entry.given = otherSpelling(entry, entry.given);
        entry.family = otherSpelling(entry, entry.family);
        if (entry.family.contains("-") && happens(entry, ErrorKind.DOUBLE_NAME_SHORTENED)) {
            entry.family = entry.family.split("-", 2)[dice.below(2)];
        }
        if ((entry.family.contains("'") || entry.family.contains("-")) && happens(entry, ErrorKind.PUNCTUATION_LOST)) {
            entry.family = entry.family.replaceAll("['-]", dice.chance(0.5) ? "" : " ");
        }
        if (accented(entry.given + entry.family) && happens(entry, ErrorKind.DIACRITICS_LOST)) {
            entry.given = Typing.plain(entry.given);
            entry.family = Typing.plain(entry.family);
        }
        if (happens(entry, ErrorKind.GIVEN_NAME_MISTYPED)) {
            entry.given = Typing.slip(entry.given, dice);
        }
        if (happens(entry, ErrorKind.FAMILY_NAME_MISTYPED)) {
            entry.family = Typing.slip(entry.family, dice);
        }
        if (happens(entry, ErrorKind.INITIAL_ONLY)) {
            entry.given = entry.given.substring(0, 1);
        }
        if (happens(entry, ErrorKind.NAMES_SWAPPED)) {
            String given = entry.given;
            entry.given = entry.family;
            entry.family = given;
        }
        if (happens(entry, ErrorKind.LETTER_CASE)) {
            entry.given = Typing.otherCase(entry.given, dice);
            entry.family = Typing.otherCase(entry.family, dice);
        }
        if (happens(entry, ErrorKind.STRAY_SPACES)) {
            entry.given = entry.given + " ";
            entry.family = (dice.chance(0.5) ? " " : "") + entry.family + "  ";
        }
    }

    private String otherSpelling(Entry entry, String name) {
        List<String> spellings = NameBook.open().spellingsOf(name);
        if (spellings.isEmpty() || !happens(entry, ErrorKind.OTHER_SPELLING)) {
            return name;
        }
        int other = spellings.indexOf(name) + 1 + dice.below(spellings.size() - 1);
        return spellings.get(other % spellings.size());
    }

    private void writeBirthDate(Entry entry, Person person, boolean careful) {
        LocalDate born = person.born();
        entry.born = born;
        if (careful) {
            return;
        }
        if (happens(entry, ErrorKind.BIRTH_DATE_MISSING)) {
            entry.born = null;
        } else if (happens(entry, ErrorKind.FIRST_OF_JANUARY)) {
            entry.born = born.withDayOfYear(1);
        } else if (happens(entry, ErrorKind.BIRTH_DATE_MISTYPED)) {
            entry.born = switch (dice.below(4)) {
                case 0 -> born.minusYears(10);
                case 1 -> born.minusYears(1);
                case 2 -> born.minusDays(1);
                default -> born.getDayOfMonth() > 10 ? born.minusDays(10) : born.minusYears(1);
            };
        } else if (swappable(born) && happens(entry, ErrorKind.DAY_AND_MONTH_SWAPPED)) {
            entry.born = LocalDate.of(born.getYear(), born.getDayOfMonth(), born.getMonthValue());
        }
    }

    private void writeAddress(Entry entry, Person person, LocalDate on, boolean careful) {
        Residence residence = residenceOn(person, on);
        if (!careful && person.residences().getFirst() != residence && happens(entry, ErrorKind.OLD_ADDRESS)) {
            residence = person.residences().get(person.residences().indexOf(residence) - 1);
        }
        entry.address = residence.address();
        entry.postcode = entry.address.postcode();
        if (careful) {
            return;
        }
        if (happens(entry, ErrorKind.POSTCODE_MISSING)) {
            entry.postcode = "";
            return;
        }
        if (happens(entry, ErrorKind.NEIGHBOURS_POSTCODE)) {
            int index = entry.address.dwelling() / Town.DWELLINGS_PER_POSTCODE;
            entry.postcode = town.postcodeAt(index == 0 || dice.chance(0.5) ? index + 1 : index - 1);
        } else if (happens(entry, ErrorKind.POSTCODE_MISTYPED)) {
            int at = entry.postcode.length() - 1 - dice.below(2);
            int letter =
                    INWARD_LETTERS.indexOf(entry.postcode.charAt(at)) + 1 + dice.below(INWARD_LETTERS.length() - 1);
            entry.postcode =
                    Typing.replace(entry.postcode, at, INWARD_LETTERS.charAt(letter % INWARD_LETTERS.length()));
        }
        if (happens(entry, ErrorKind.POSTCODE_SPACING)) {
            entry.postcode = dice.chance(0.7)
                    ? entry.postcode.replace(" ", "")
                    : entry.postcode.toLowerCase(java.util.Locale.ROOT);
        }
    }

    private void writePhone(Entry entry, String phone, boolean careful) {
        entry.phone = phone;
        if (careful) {
            return;
        }
        if (happens(entry, ErrorKind.PHONE_MISSING)) {
            entry.phone = "";
            return;
        }
        if (happens(entry, ErrorKind.PHONE_MISTYPED)) {
            int last = phone.length() - 1;
            phone = Typing.replace(phone, last, Typing.otherDigit(phone.charAt(last), dice));
            entry.phone = phone;
        }
        if (happens(entry, ErrorKind.PHONE_FORMAT)) {
            String tail = phone.substring(1);
            entry.phone = switch (dice.below(5)) {
                case 0 -> phone.substring(0, 5) + " " + phone.substring(5);
                case 1 -> "+44" + tail;
                case 2 -> "0044 " + tail.substring(0, 4) + " " + tail.substring(4);
                case 3 -> phone.substring(0, 5) + "-" + phone.substring(5, 8) + "-" + phone.substring(8);
                default -> tail;
            };
        }
    }

    private void writeEmail(Entry entry, String email, boolean careful) {
        entry.email = email;
        if (careful) {
            return;
        }
        if (happens(entry, ErrorKind.EMAIL_MISSING)) {
            entry.email = "";
        } else if (happens(entry, ErrorKind.EMAIL_MISTYPED)) {
            int at = email.indexOf('@');
            entry.email = Typing.slip(email.substring(0, at), dice) + email.substring(at);
        }
    }

    private static boolean swappable(LocalDate born) {
        return born.getDayOfMonth() <= 12 && born.getDayOfMonth() != born.getMonthValue();
    }

    private static boolean accented(String name) {
        return name.chars().anyMatch(c -> c > 127);
    }

    private static PersonName nameOn(Person person, LocalDate on) {
        PersonName name = person.names().getFirst().name();
        for (NameSince since : person.names()) {
            name = since.from().isAfter(on) ? name : since.name();
        }
        return name;
    }

    private static Residence residenceOn(Person person, LocalDate on) {
        Residence residence = person.residences().getFirst();
        for (Residence later : person.residences()) {
            residence = later.from().isAfter(on) ? residence : later;
        }
        return residence;
    }
}
