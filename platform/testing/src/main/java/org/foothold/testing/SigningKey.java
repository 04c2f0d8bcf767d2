package org.foothold.testing;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import java.util.Map;

/** The key pair of this JVM's test tokens: made at run time, so that no key lies in the repository. */
final class SigningKey {

    private static final String PRIVATE = "foothold.test.signing-key";
    private static final String PUBLIC = "foothold.test.public-key";

    private SigningKey() {}

    static Map<String, String> settings() {
        return Map.of("quarkus.oidc.public-key", known(PUBLIC));
    }

    static PrivateKey current() {
        try {
            var bytes = Base64.getDecoder().decode(known(PRIVATE));
            return KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(bytes));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A key that no service trusts. */
    static PrivateKey foreign() {
        return generate().getPrivate();
    }

    private static String known(String name) {
        synchronized (System.class) {
            if (System.getProperty(name) == null) {
                var pair = generate();
                System.setProperty(PRIVATE, encoded(pair.getPrivate().getEncoded()));
                System.setProperty(PUBLIC, encoded(pair.getPublic().getEncoded()));
            }
        }
        return System.getProperty(name);
    }

    private static KeyPair generate() {
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String encoded(byte[] key) {
        return Base64.getEncoder().encodeToString(key);
    }
}
