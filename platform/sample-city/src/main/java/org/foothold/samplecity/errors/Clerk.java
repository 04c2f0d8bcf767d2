package org.foothold.samplecity.errors;

import java.time.LocalDate;
import java.util.Set;
import org.foothold.samplecity.chance.Dice;
import org.foothold.samplecity.people.Household;
import org.foothold.samplecity.people.Person;
import org.foothold.samplecity.town.Town;

/**
 * Writes people down as they were on a day, with the errors of the model; canaries without any. Whatever goes wrong, what
 * stands there is still nobody's.
 */
public final class Clerk {

    private final Slips slips;
    private final Town town;

    public Clerk(ErrorModel model, Town town, Tally tally, Dice dice) {
        this.slips = new Slips(model, tally, dice);
        this.town = town;
    }

    /** What this clerk wrote about this person, who was asked for these items beside the name. */
    public Entry writeDown(Household household, Person person, LocalDate on, Set<Item> asked) {
        Slips theirs = person.canary() ? slips.none() : slips.forOneRow();
        var relatives = Relatives.of(person, household, theirs.dice());
        var contact = new ContactField(theirs);
        var numbers = new NumbersField(theirs);
        var entry = new Entry();
        new NameField(theirs).write(entry, person, relatives, on);
        for (Item item : asked) {
            switch (item) {
                case BIRTH_DATE -> new BirthDateField(theirs).write(entry, person.born(), relatives);
                case ADDRESS -> new AddressField(theirs, town).write(entry, person, on);
                case PHONE -> contact.writePhone(entry, person, relatives);
                case EMAIL -> person.email().ifPresent(email -> contact.writeEmail(entry, email));
                case NINO -> person.nino().ifPresent(nino -> numbers.writeNino(entry, nino));
                case NHS_NUMBER -> person.nhsNumber().ifPresent(number -> numbers.writeNhsNumber(entry, number));
                case CUSTOMER_NUMBER -> numbers.writeCustomerNumber(entry, person);
            }
        }
        return entry;
    }

    /** Whether a whole row goes wrong in this way. */
    public boolean happens(ErrorKind kind) {
        return slips.happen(kind);
    }
}
