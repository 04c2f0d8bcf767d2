package org.foothold.citizens.person.domain;

import java.util.Optional;
import java.util.regex.Pattern;

/** An NHS number: ten digits, the last a check digit modulo 11. Ten times the same digit passes that check and is nobody's. */
public record NhsNumber(String digits) {

    private static final int LENGTH = 10;

    private static final Pattern FILLERS = Pattern.compile("[\\s\\-]+");

    public NhsNumber {
        if (!isValid(digits)) {
            throw new IllegalArgumentException("not an NHS number");
        }
    }

    /** Reads a number as people write it: {@code 943 476 5919}. */
    public static Optional<NhsNumber> parse(String written) {
        String compact = written == null ? "" : FILLERS.matcher(written).replaceAll("");
        return isValid(compact) ? Optional.of(new NhsNumber(compact)) : Optional.empty();
    }

    private static boolean isValid(String digits) {
        if (digits == null
                || digits.length() != LENGTH
                || !digits.chars().allMatch(c -> c >= '0' && c <= '9')
                || digits.chars().distinct().count() == 1) {
            return false;
        }
        int sum = 0;
        for (int i = 0; i < LENGTH - 1; i++) {
            sum += (LENGTH - i) * (digits.charAt(i) - '0');
        }
        int check = (11 - sum % 11) % 11;
        return check == digits.charAt(LENGTH - 1) - '0';
    }
}
