package org.foothold.samplecity.people;

import java.util.Optional;
import org.foothold.samplecity.chance.Digits;

/**
 * NHS numbers of the range 999, which the NHS keeps for tests, with a right check digit. The range holds 909,090 of them (every
 * eleventh has no check digit), so in a large city some people have none.
 */
public final class NhsNumbers {

    private static final int SERIALS = 1_000_000;

    private NhsNumbers() {}

    /** The number with this serial; nothing when the serial is beyond the range or has no check digit. */
    static Optional<String> withSerial(long serial) {
        if (serial >= SERIALS) {
            return Optional.empty();
        }
        String nine = "999" + Digits.padded(serial, 6);
        int check = checkDigit(nine);
        return check == 10 ? Optional.empty() : Optional.of(nine + check);
    }

    public static boolean isValid(String number) {
        return number.matches("[0-9]{10}") && checkDigit(number) == number.charAt(9) - '0';
    }

    private static int checkDigit(String number) {
        int sum = 0;
        for (int i = 0; i < 9; i++) {
            sum += (10 - i) * (number.charAt(i) - '0');
        }
        return (11 - sum % 11) % 11;
    }
}
