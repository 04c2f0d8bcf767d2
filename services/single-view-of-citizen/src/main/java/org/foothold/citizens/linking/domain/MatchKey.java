package org.foothold.citizens.linking.domain;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.UUID;

/**
 * Something by which records of one person can be found: records that share a key are compared. The value is kept as a
 * digest, so that the index is small and holds no second copy of names; a digest of a number of few digits can be
 * guessed, and the table is guarded as the records are.
 *
 * @param kind what the key is made of
 * @param digest the first 128 bits of SHA-256 over kind and value
 */
public record MatchKey(Kind kind, UUID digest) {

    /** What a key is made of, strongest first; a new matcher adds its own kinds. Codes are stored. */
    public enum Kind {
        NHS_NUMBER("nhs-number"),
        NINO("nino"),
        COUNCIL_REFERENCE("council-reference"),
        NAME_BIRTH_POSTCODE("name-birth-postcode");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }

        public static Kind of(String code) {
            return Arrays.stream(values())
                    .filter(kind -> kind.code.equals(code))
                    .findFirst()
                    .orElseThrow();
        }
    }

    public static MatchKey of(Kind kind, Object... parts) {
        var text = new StringBuilder(kind.code());
        for (Object part : parts) {
            text.append('\u001f').append(part);
        }
        byte[] hash = sha256().digest(text.toString().getBytes(StandardCharsets.UTF_8));
        var bits = java.nio.ByteBuffer.wrap(hash);
        return new MatchKey(kind, new UUID(bits.getLong(), bits.getLong()));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
