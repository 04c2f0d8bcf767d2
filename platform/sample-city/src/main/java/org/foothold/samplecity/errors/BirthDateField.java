package org.foothold.samplecity.errors;

import java.time.LocalDate;
import java.time.Month;
import org.foothold.samplecity.chance.Dice;
import org.foothold.samplecity.people.Person;

/** Writes a date of birth; at most one thing goes wrong with it. */
final class BirthDateField {

    private static final int AGE_OFF = 3;

    private final Slips slips;

    BirthDateField(Slips slips) {
        this.slips = slips;
    }

    void write(Entry entry, LocalDate born, Relatives relatives) {
        entry.born = born;
        if (relatives.any() && slips.happen(entry, ErrorKind.RELATIVES_BIRTH_DATE)) {
            entry.born = relatives.one(Person::born);
        } else if (slips.happen(entry, ErrorKind.AGE_ALONE)) {
            entry.born = LocalDate.of(born.getYear() - 1 + slips.dice().below(AGE_OFF), Month.JULY, 1);
        } else if (slips.happen(entry, ErrorKind.BIRTH_DATE_MISSING)) {
            entry.born = null;
        } else if (slips.happen(entry, ErrorKind.FIRST_OF_JANUARY)) {
            entry.born = born.withDayOfYear(1);
        } else if (slips.happen(entry, ErrorKind.BIRTH_DATE_MISTYPED)) {
            entry.born = mistyped(born, slips.dice());
        } else if (swappable(born) && slips.happen(entry, ErrorKind.DAY_AND_MONTH_SWAPPED)) {
            entry.born = LocalDate.of(born.getYear(), born.getDayOfMonth(), born.getMonthValue());
        }
    }

    private static LocalDate mistyped(LocalDate born, Dice dice) {
        return switch (dice.below(4)) {
            case 0 -> born.minusYears(10);
            case 1 -> born.minusYears(1);
            case 2 -> born.minusDays(1);
            default -> born.getDayOfMonth() > 10 ? born.minusDays(10) : born.minusYears(1);
        };
    }

    private static boolean swappable(LocalDate born) {
        return born.getDayOfMonth() <= 12 && born.getDayOfMonth() != born.getMonthValue();
    }
}
