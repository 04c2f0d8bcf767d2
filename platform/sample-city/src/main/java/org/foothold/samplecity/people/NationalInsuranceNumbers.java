package org.foothold.samplecity.people;

import org.foothold.samplecity.chance.Digits;

/** Numbers of the form of a National Insurance number whose prefix begins with Q, a letter that never opens a real one. */
final class NationalInsuranceNumbers {

    private static final String[] PREFIXES = {"QQ", "QV", "QU"};
    private static final int SERIALS = 1_000_000;
    private static final String SUFFIXES = "ABCD";
    static final long AVAILABLE = (long) PREFIXES.length * SERIALS * SUFFIXES.length();

    private NationalInsuranceNumbers() {}

    static String withSerial(long serial) {
        int suffix = (int) (serial / SERIALS % SUFFIXES.length());
        int prefix = (int) (serial / SERIALS / SUFFIXES.length());
        return PREFIXES[prefix] + Digits.padded(serial % SERIALS, 6) + SUFFIXES.charAt(suffix);
    }
}
