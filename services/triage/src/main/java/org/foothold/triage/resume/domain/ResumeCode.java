package org.foothold.triage.resume.domain;

import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.foothold.kernel.Personal;

/**
 * What somebody writes down to go on later: 12 characters out of 32, none of which looks like another, which is 60 random bits. We keep a keyed hash
 * alone, for a time, and let nobody guess fast; so a guess a second for a whole year has less than one chance in a million of opening any of
 * thirty thousand codes.
 */
public record ResumeCode(String value) {
    /** Without I, L, O and U, as Douglas Crockford's base 32. */
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private static final int LENGTH = 12;
    private static final int PART = 4;

    public ResumeCode {
        if (value == null || value.length() != LENGTH || !value.chars().allMatch(c -> ALPHABET.indexOf(c) >= 0)) {
            throw new IllegalArgumentException("A code is 12 letters and digits");
        }
    }

    public static ResumeCode random(RandomGenerator random) {
        var code = new StringBuilder(LENGTH);
        for (int i = 0; i < LENGTH; i++) {
            code.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return new ResumeCode(code.toString());
    }

    /** Reads a code as people type it: any case, with spaces and hyphens, with O for 0 and I or L for 1. */
    public static Optional<ResumeCode> parse(String typed) {
        if (typed == null || typed.length() > LENGTH * PART) {
            return Optional.empty();
        }
        var code = typed.toUpperCase(Locale.ROOT)
                .replaceAll("[\\s\\-–]", "")
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
        try {
            return Optional.of(new ResumeCode(code));
        } catch (IllegalArgumentException notACode) {
            return Optional.empty();
        }
    }

    /** In parts that are easy to write down and read out. */
    public String inParts() {
        return value.substring(0, PART) + "-" + value.substring(PART, 2 * PART) + "-" + value.substring(2 * PART);
    }

    @Override
    public String toString() {
        return Personal.MASK;
    }
}
