package org.foothold.launcher.state;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Map;
import java.util.function.Supplier;

/**
 * The secrets of one installation, made when first asked for and kept in a file that only its owner may read. A part that
 * joins later gets its own without disturbing the others.
 */
public final class Secrets {

    private static final String CONSONANTS = "bdfghjklmnprstvz";
    private static final String VOWELS = "aeiou";

    private final PrivateFile file;
    private final Map<String, String> values;
    private final SecureRandom random = new SecureRandom();

    private Secrets(PrivateFile file) {
        this.file = file;
        this.values = file.readProperties();
    }

    public static Secrets in(Path file) {
        return new Secrets(new PrivateFile(file));
    }

    /** For machines: 32 random bytes. Written without signs that command lines, URLs or property files would have to quote. */
    public synchronized String password(String name) {
        return kept(name, () -> Base64.getUrlEncoder().withoutPadding().encodeToString(bytes()));
    }

    /** A key of 256 bits, in the base64 that the services read. */
    public synchronized String encryptionKey(String name) {
        return kept(name, () -> Base64.getEncoder().encodeToString(bytes()));
    }

    /** For people to type: three words nobody knows and a number, some 50 bits. */
    public synchronized String spokenPassword(String name) {
        return kept(name, () -> word() + "-" + word() + "-" + word() + "-" + (10 + random.nextInt(90)));
    }

    /** Takes over what a backup knows: its databases were made with it. What only we know stays. */
    public synchronized void takeOver(Secrets ofBackup) {
        values.putAll(ofBackup.values);
        save();
    }

    private String kept(String name, Supplier<String> make) {
        if (!values.containsKey(name)) {
            values.put(name, make.get());
            save();
        }
        return values.get(name);
    }

    private void save() {
        file.writeProperties("Made at the first start; readable by the owner alone.", values);
    }

    private byte[] bytes() {
        var bytes = new byte[32];
        random.nextBytes(bytes);
        return bytes;
    }

    private String word() {
        var word = new StringBuilder();
        for (int syllable = 0; syllable < 2; syllable++) {
            word.append(CONSONANTS.charAt(random.nextInt(CONSONANTS.length())));
            word.append(VOWELS.charAt(random.nextInt(VOWELS.length())));
        }
        return word.append(CONSONANTS.charAt(random.nextInt(CONSONANTS.length())))
                .toString();
    }
}
