package org.foothold.samplecity.errors;

import java.util.List;
import org.foothold.samplecity.chance.Dice;
import org.foothold.samplecity.people.Person;

/** Writes telephone numbers and email addresses. */
final class ContactField {

    private final Slips slips;
    private final Dice dice;

    ContactField(Slips slips) {
        this.slips = slips;
        this.dice = slips.dice();
    }

    /** Their own number or, told by somebody else, that of another of the household. */
    void writePhone(Entry entry, Person person, Relatives relatives) {
        List<String> others = relatives.phonesBut(person);
        if (!others.isEmpty() && slips.happen(entry, ErrorKind.RELATIVES_PHONE)) {
            writePhone(entry, others.get(dice.below(others.size())));
        } else {
            person.phone().ifPresent(own -> writePhone(entry, own));
        }
    }

    /** A mistyped number differs in its last digit, and so stays in its range. */
    private void writePhone(Entry entry, String phone) {
        if (slips.happen(entry, ErrorKind.PHONE_MISSING)) {
            return;
        }
        String written = phone;
        if (slips.happen(entry, ErrorKind.PHONE_MISTYPED)) {
            int last = phone.length() - 1;
            written = Typing.replace(phone, last, Typing.otherDigit(phone.charAt(last), dice));
        }
        entry.phone = slips.happen(entry, ErrorKind.PHONE_FORMAT) ? formatted(written) : written;
    }

    /** A mistyped address differs before the @, and so stays at its domain. */
    void writeEmail(Entry entry, String email) {
        if (slips.happen(entry, ErrorKind.EMAIL_MISSING)) {
            return;
        }
        int at = email.indexOf('@');
        entry.email = slips.happen(entry, ErrorKind.EMAIL_MISTYPED)
                ? Typing.slip(email.substring(0, at), dice) + email.substring(at)
                : email;
    }

    private String formatted(String phone) {
        String tail = phone.substring(1);
        return switch (dice.below(5)) {
            case 0 -> phone.substring(0, 5) + " " + phone.substring(5);
            case 1 -> "+44" + tail;
            case 2 -> "0044 " + tail.substring(0, 4) + " " + tail.substring(4);
            case 3 -> phone.substring(0, 5) + "-" + phone.substring(5, 8) + "-" + phone.substring(8);
            default -> tail;
        };
    }
}
