package org.foothold.samplecity.errors;

import org.foothold.samplecity.people.Person;

/** Writes the numbers by which systems know a person. An NHS number is never mistyped: it might become somebody's. */
final class NumbersField {

    private static final int FIRST_DIGIT = 2;
    private static final int DIGITS = 6;

    private final Slips slips;

    NumbersField(Slips slips) {
        this.slips = slips;
    }

    void writeNino(Entry entry, String nino) {
        if (slips.happen(entry, ErrorKind.NINO_MISSING)) {
            return;
        }
        int at = FIRST_DIGIT + slips.dice().below(DIGITS);
        entry.nino = slips.happen(entry, ErrorKind.NINO_MISTYPED)
                ? Typing.replace(nino, at, Typing.otherDigit(nino.charAt(at), slips.dice()))
                : nino;
    }

    void writeNhsNumber(Entry entry, String nhsNumber) {
        entry.nhsNumber = slips.happen(entry, ErrorKind.NHS_NUMBER_MISSING) ? "" : nhsNumber;
    }

    void writeCustomerNumber(Entry entry, Person person) {
        entry.customerNumber = slips.happen(entry, ErrorKind.CUSTOMER_NUMBER_MISSING) ? "" : person.customerNumber();
    }
}
