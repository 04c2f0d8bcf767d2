package org.foothold.triage.assessment.application;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.random.RandomGenerator;
import org.foothold.kernel.Personal;

/**
 * What an anonymous person holds to prove that an assessment is theirs: 256 random bits in a cookie or header, never in an address. We keep
 * its hash alone.
 */
public record AssessmentSecret(String value) {
    private static final int BYTES = 32;

    public static AssessmentSecret random(RandomGenerator random) {
        var bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return new AssessmentSecret(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    public byte[] hash() {
        try {
            return MessageDigest.getInstance("SHA-256").digest(value.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    /** Compares in constant time. */
    public boolean opens(byte[] hash) {
        return MessageDigest.isEqual(hash(), hash);
    }

    @Override
    public String toString() {
        return Personal.MASK;
    }
}
