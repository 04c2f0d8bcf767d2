package org.foothold.samplecity.errors;

import java.time.LocalDate;
import java.util.Locale;
import org.foothold.samplecity.chance.Dice;
import org.foothold.samplecity.people.Person;
import org.foothold.samplecity.people.Residence;
import org.foothold.samplecity.town.Town;

/** Writes an address and its postcode, which go wrong apart. */
final class AddressField {

    private static final String INWARD_LETTERS = "ABDEFGHJLNPQRSTUWXYZ";

    private final Slips slips;
    private final Dice dice;
    private final Town town;

    AddressField(Slips slips, Town town) {
        this.slips = slips;
        this.dice = slips.dice();
        this.town = town;
    }

    void write(Entry entry, Person person, LocalDate on) {
        int home = homeOn(person, on);
        if (home > 0 && slips.happen(entry, ErrorKind.OLD_ADDRESS)) {
            home--;
        }
        entry.address = person.residences().get(home).address();
        entry.postcode = entry.address.postcode();
        if (slips.happen(entry, ErrorKind.POSTCODE_MISSING)) {
            entry.postcode = "";
            return;
        }
        if (slips.happen(entry, ErrorKind.NEIGHBOURS_POSTCODE)) {
            int index = entry.address.dwelling() / Town.DWELLINGS_PER_POSTCODE;
            entry.postcode = town.postcodeAt(index == 0 || dice.chance(0.5) ? index + 1 : index - 1);
        } else if (slips.happen(entry, ErrorKind.POSTCODE_MISTYPED)) {
            entry.postcode = mistyped(entry.postcode);
        }
        if (slips.happen(entry, ErrorKind.POSTCODE_SPACING)) {
            entry.postcode =
                    dice.chance(0.7) ? entry.postcode.replace(" ", "") : entry.postcode.toLowerCase(Locale.ROOT);
        }
    }

    /** Another letter at the end: still well-formed, and still in the area that does not exist. */
    private String mistyped(String postcode) {
        int at = postcode.length() - 1 - dice.below(2);
        int other = INWARD_LETTERS.indexOf(postcode.charAt(at)) + 1 + dice.below(INWARD_LETTERS.length() - 1);
        return Typing.replace(postcode, at, INWARD_LETTERS.charAt(other % INWARD_LETTERS.length()));
    }

    private static int homeOn(Person person, LocalDate on) {
        int home = 0;
        for (int later = 1; later < person.residences().size(); later++) {
            Residence residence = person.residences().get(later);
            home = residence.from().isAfter(on) ? home : later;
        }
        return home;
    }
}
