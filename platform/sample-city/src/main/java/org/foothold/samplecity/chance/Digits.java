package org.foothold.samplecity.chance;

/** Numbers with leading zeros, as references have them. */
public final class Digits {

    private static final String ZEROS = "0000000000";

    private Digits() {}

    public static String padded(long number, int length) {
        String digits = Long.toString(number);
        return digits.length() >= length ? digits : ZEROS.substring(0, length - digits.length()) + digits;
    }
}
