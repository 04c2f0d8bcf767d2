package org.foothold.citizens.account.domain;

import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.foothold.kernel.Personal;

/**
 * What a worker gives somebody whom they have checked: 12 characters out of 32 none of which looks like another, 60 random bits. It is shown
 * once, works once, and is kept as a keyed hash alone.
 */
public record AccessCode(String value) {

    /** Without I, L, O and U, as Douglas Crockford's base 32. */
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private static final int LENGTH = 12;
    private static final int PART = 4;

    public AccessCode {
        if (value == null || value.length() != LENGTH || !value.chars().allMatch(c -> ALPHABET.indexOf(c) >= 0)) {
            throw new IllegalArgumentException("A code is 12 letters and digits");
        }
    }

    public static AccessCode random(RandomGenerator random) {
        var code = new StringBuilder(LENGTH);
        for (int i = 0; i < LENGTH; i++) {
            code.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return new AccessCode(code.toString());
    }

    /** Reads a code as people type it: any case, with spaces and hyphens, with O for 0 and I or L for 1. */
    public static Optional<AccessCode> parse(String typed) {
        if (typed == null || typed.length() > LENGTH * PART) {
            return Optional.empty();
        }
        String code = typed.toUpperCase(Locale.ROOT)
                .replaceAll("[\\s\\-–]", "")
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
        return code.length() == LENGTH && code.chars().allMatch(c -> ALPHABET.indexOf(c) >= 0)
                ? Optional.of(new AccessCode(code))
                : Optional.empty();
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
