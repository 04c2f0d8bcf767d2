package org.foothold.samplecity.people;

import java.text.Normalizer;
import java.util.Locale;

/** Addresses at domains that are kept for examples, so that no message can ever arrive. */
final class Emails {

    private static final String[] DOMAINS = {"example.com", "example.org", "example.net", "post.example", "mail.example"
    };

    private Emails() {}

    /** Unique by its number; a shared one is named for the family. */
    static String of(PersonName name, long number, boolean shared) {
        String local =
                shared ? "the." + letters(name.family()) + "s" : letters(name.given()) + "." + letters(name.family());
        return local + number + "@" + DOMAINS[(int) (number % DOMAINS.length)];
    }

    private static String letters(String name) {
        if (name.chars().allMatch(c -> c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z')) {
            return name.toLowerCase(Locale.ROOT);
        }
        String bare = Normalizer.normalize(name.replace('ł', 'l').replace('Ł', 'L'), Normalizer.Form.NFD)
                .replaceAll("[^A-Za-z]", "");
        return bare.toLowerCase(Locale.ROOT);
    }
}
