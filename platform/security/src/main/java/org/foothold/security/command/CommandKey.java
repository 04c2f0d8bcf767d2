package org.foothold.security.command;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * The name a client gives to one command, so that sending it again is not doing it again. A key belongs to its caller:
 * two people who happen to use the same key do not meet.
 *
 * <p>Anonymous callers share one scope, so a key must be hard to guess: 16 to 128 characters; a random UUID is right.
 *
 * @param scope whose key it is: the caller's subject, or {@code anonymous}
 * @param value as sent in {@code Idempotency-Key} or the form field {@code idempotencyKey}
 */
public record CommandKey(String scope, String value) {

    private static final Pattern VALUE = Pattern.compile("[A-Za-z0-9._:~-]{16,128}");

    public CommandKey {
        if (value == null || value.isBlank()) {
            throw new IdempotencyKeyMissing("A command needs an Idempotency-Key, for example a random UUID");
        }
        if (!VALUE.matcher(value).matches()) {
            throw new IdempotencyKeyMissing("An Idempotency-Key has 16 to 128 letters, digits or . _ : ~ -");
        }
    }

    /** What is stored: the key's hash, since the key itself lets its holder see the answer again. */
    byte[] hash() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(scope.getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
            return digest.digest(value.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The number under which PostgreSQL locks this key. */
    long lock() {
        return ByteBuffer.wrap(hash()).getLong();
    }

    /** Where the stored answer belongs. */
    String context() {
        return "idempotent_command:" + HexFormat.of().formatHex(hash());
    }

    /** Never prints the key. */
    @Override
    public String toString() {
        return "CommandKey[" + context() + "]";
    }
}
