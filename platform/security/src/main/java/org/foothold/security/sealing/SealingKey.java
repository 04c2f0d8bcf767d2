package org.foothold.security.sealing;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** One key. A sealed value is: form (1 byte), id of the key (4), nonce (12), ciphertext with tag (16 more than the text). */
final class SealingKey {

    private static final byte FORM = 1;
    private static final int KEY_BYTES = 32;
    private static final int ID_BYTES = 4;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final int HEADER_BYTES = 1 + ID_BYTES + NONCE_BYTES;

    private final SecureRandom random = new SecureRandom();
    private final byte[] raw;
    private final SecretKey key;
    private final byte[] id;

    private SealingKey(byte[] raw) {
        this.raw = raw;
        this.key = new SecretKeySpec(raw, "AES");
        this.id = Arrays.copyOf(derive("foothold key id"), ID_BYTES);
    }

    static SealingKey decode(String base64) {
        byte[] raw = Base64.getDecoder().decode(base64.strip());
        if (raw.length != KEY_BYTES) {
            throw new IllegalArgumentException("an encryption key is 32 bytes in base64, not " + raw.length);
        }
        return new SealingKey(raw);
    }

    /** Another secret made of this one, for another use. */
    byte[] derive(String use) {
        return Sealing.hmac(raw, Sealing.bytes(use));
    }

    byte[] seal(byte[] plain, String context) {
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        byte[] header =
                ByteBuffer.allocate(HEADER_BYTES).put(FORM).put(id).put(nonce).array();
        try {
            byte[] text = cipher(Cipher.ENCRYPT_MODE, header, context).doFinal(plain);
            return ByteBuffer.allocate(HEADER_BYTES + text.length)
                    .put(header)
                    .put(text)
                    .array();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("AES-GCM is not available", impossible);
        }
    }

    boolean mayHaveSealed(byte[] sealed) {
        return sealed.length >= HEADER_BYTES
                && sealed[0] == FORM
                && Arrays.equals(sealed, 1, 1 + ID_BYTES, id, 0, ID_BYTES);
    }

    byte[] open(byte[] sealed, String context) {
        try {
            return cipher(Cipher.DECRYPT_MODE, Arrays.copyOf(sealed, HEADER_BYTES), context)
                    .doFinal(sealed, HEADER_BYTES, sealed.length - HEADER_BYTES);
        } catch (GeneralSecurityException altered) {
            throw new SealBroken(altered);
        }
    }

    private Cipher cipher(int mode, byte[] header, String context) throws GeneralSecurityException {
        byte[] nonce = Arrays.copyOfRange(header, 1 + ID_BYTES, HEADER_BYTES);
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(header);
        cipher.updateAAD(Sealing.bytes(context));
        return cipher;
    }
}
