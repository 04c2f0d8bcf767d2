package org.foothold.security.sealing;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Seals bytes with AES-256-GCM under the service's own key. A sealed value names the place it belongs to (its
 * <em>context</em>, for example a row's key) and opens nowhere else, so that a value moved to another row is refused.
 *
 * <p>Several keys may be given: the first seals, all open. To change the key, put the new one in front, and drop the old
 * one when what it sealed has gone.
 *
 * <p>This stands on the JDK's own cipher. Google Tink 1.24 was tried for it and does not start beside the protobuf runtime
 * that the Quarkus platform pins; what it would add here is small, since the cipher, the random nonce and the key's id
 * below are the whole of it.
 */
public final class Sealing {

    private final List<SealingKey> keys;
    private final byte[] fingerprintKey;

    private Sealing(List<SealingKey> keys) {
        this.keys = keys;
        this.fingerprintKey = keys.getFirst().derive("foothold fingerprint");
    }

    /** @param keys 32 bytes each in base64; the first one seals */
    public static Sealing with(List<String> keys) {
        if (keys.isEmpty()) {
            throw new IllegalArgumentException("no encryption key: set FOOTHOLD_ENCRYPTION_KEY");
        }
        return new Sealing(keys.stream().map(SealingKey::decode).toList());
    }

    public byte[] seal(byte[] plain, String context) {
        return keys.getFirst().seal(plain, context);
    }

    /** Opens what was sealed in this context; refuses what was altered, moved, or sealed under a key we do not hold. */
    public byte[] open(byte[] sealed, String context) {
        return keys.stream()
                .filter(key -> key.mayHaveSealed(sealed))
                .findFirst()
                .orElseThrow(() -> new SealBroken(null))
                .open(sealed, context);
    }

    /**
     * A keyed hash: equal for equal input, and of no use to someone who has the table but not the key, even where the input
     * could be guessed. It changes with the first key.
     */
    public byte[] fingerprint(byte[] content) {
        return hmac(fingerprintKey, content);
    }

    static byte[] hmac(byte[] key, byte[] content) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(content);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("HMAC-SHA-256 is not available", impossible);
        }
    }

    /** Never prints a key. */
    @Override
    public String toString() {
        return "Sealing[" + keys.size() + " keys]";
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
