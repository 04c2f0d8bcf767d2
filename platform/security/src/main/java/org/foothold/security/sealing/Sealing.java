package org.foothold.security.sealing;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.AesGcmKey;
import com.google.crypto.tink.aead.AesGcmParameters;
import com.google.crypto.tink.util.SecretBytes;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Seals bytes with AES-256-GCM under the service's own key. A sealed value names the place it belongs to (its
 * <em>context</em>, for example a row's key) and opens nowhere else, so that a value moved to another row is refused.
 *
 * <p>Several keys may be given: the first seals, all open. To change the key, put the new one in front, and drop the old
 * one when what it sealed has gone. A key's id is derived from the key, so the order can change freely.
 */
public final class Sealing {

    private static final int KEY_BYTES = 32;

    private final Aead aead;
    private final byte[] fingerprintKey;

    private Sealing(Aead aead, byte[] fingerprintKey) {
        this.aead = aead;
        this.fingerprintKey = fingerprintKey;
    }

    /** @param keys 32 bytes each in base64; the first one seals */
    public static Sealing with(List<String> keys) {
        if (keys.isEmpty()) {
            throw new IllegalArgumentException("no encryption key: set FOOTHOLD_ENCRYPTION_KEY");
        }
        List<byte[]> raw = keys.stream().map(Sealing::decode).toList();
        try {
            AeadConfig.register();
            KeysetHandle.Builder keyset = KeysetHandle.newBuilder();
            for (int i = 0; i < raw.size(); i++) {
                KeysetHandle.Builder.Entry entry =
                        KeysetHandle.importKey(key(raw.get(i))).withFixedId(idOf(raw.get(i)));
                keyset.addEntry(i == 0 ? entry.makePrimary() : entry);
            }
            Aead aead = keyset.build().getPrimitive(RegistryConfiguration.get(), Aead.class);
            return new Sealing(aead, hmac(raw.getFirst(), "foothold fingerprint".getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("AES-GCM is not available", impossible);
        }
    }

    public byte[] seal(byte[] plain, String context) {
        try {
            return aead.encrypt(plain, context.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("could not be sealed", impossible);
        }
    }

    /** Opens what was sealed in this context; refuses what was altered, moved, or sealed under a key we do not hold. */
    public byte[] open(byte[] sealed, String context) {
        try {
            return aead.decrypt(sealed, context.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException altered) {
            throw new SealBroken(altered);
        }
    }

    /**
     * A keyed hash: equal for equal input, and of no use to someone who has the table but not the key, even where the input
     * could be guessed. It changes with the first key.
     */
    public byte[] fingerprint(byte[] content) {
        try {
            return hmac(fingerprintKey, content);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("HMAC-SHA-256 is not available", impossible);
        }
    }

    private static byte[] decode(String key) {
        byte[] bytes = Base64.getDecoder().decode(key.strip());
        if (bytes.length != KEY_BYTES) {
            throw new IllegalArgumentException("an encryption key is 32 bytes in base64, not " + bytes.length);
        }
        return bytes;
    }

    private static AesGcmKey key(byte[] raw) throws GeneralSecurityException {
        AesGcmParameters parameters = AesGcmParameters.builder()
                .setKeySizeBytes(KEY_BYTES)
                .setIvSizeBytes(12)
                .setTagSizeBytes(16)
                .setVariant(AesGcmParameters.Variant.TINK)
                .build();
        return AesGcmKey.builder()
                .setParameters(parameters)
                .setKeyBytes(SecretBytes.copyFrom(raw, InsecureSecretKeyAccess.get()))
                .setIdRequirement(idOf(raw))
                .build();
    }

    private static int idOf(byte[] raw) throws GeneralSecurityException {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        digest.update("foothold key id".getBytes(StandardCharsets.UTF_8));
        return ByteBuffer.wrap(digest.digest(raw)).getInt() & Integer.MAX_VALUE | 1;
    }

    private static byte[] hmac(byte[] key, byte[] content) throws GeneralSecurityException {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(key, "HmacSHA256"));
        return mac.doFinal(content);
    }
}
