package org.foothold.citizens.linking.domain;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

/**
 * Something by which records of one person can be found: records that share a key are compared. The value is kept as a
 * digest, so that the index is small and holds no second copy of names; a digest of a number of few digits can be
 * guessed, and the table is guarded as the records are.
 *
 * @param digest the first 128 bits of SHA-256 over rule and value
 */
public record MatchKey(UUID digest) {

    /** A key that more records share than this leads to everybody and says nothing: it is not followed. */
    public static final int LARGEST_BLOCK = 100;

    public static MatchKey of(String rule, String value) {
        byte[] hash = sha256().digest((rule + '\u001e' + value).getBytes(StandardCharsets.UTF_8));
        var bits = ByteBuffer.wrap(hash);
        return new MatchKey(new UUID(bits.getLong(), bits.getLong()));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
