package org.foothold.citizens.person.domain;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A name in the form names are compared in: lower case, without accents, apostrophes or titles, words parted by one
 * space. {@code Dr. Siân O’Brien-Łukasz} and {@code SIAN OBRIEN LUKASZ} read the same. Letters of other scripts stay.
 */
public record NormalisedName(String text) {

    private static final Set<String> TITLES =
            Set.of("mr", "mrs", "ms", "miss", "mx", "dr", "prof", "sir", "lady", "rev", "master");

    /** Letters that Unicode does not take apart into a letter and an accent. */
    private static final Map<String, String> WHOLE_LETTERS =
            Map.of("ł", "l", "ø", "o", "đ", "d", "ð", "d", "þ", "th", "æ", "ae", "œ", "oe", "ß", "ss", "ı", "i");

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern APOSTROPHES = Pattern.compile("['’‘`´ʼʻ′]");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{Nd}]+");

    public static NormalisedName of(String written) {
        if (written == null) {
            return new NormalisedName("");
        }
        String apart = Normalizer.normalize(written, Normalizer.Form.NFKD);
        // Lower-casing can bring forth a mark of its own (İ), and the marks go after it.
        String lower = Normalizer.normalize(apart.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD);
        String letters = MARKS.matcher(lower).replaceAll("");
        for (var whole : WHOLE_LETTERS.entrySet()) {
            letters = letters.replace(whole.getKey(), whole.getValue());
        }
        String joined = APOSTROPHES.matcher(letters).replaceAll("");
        String words = BETWEEN_WORDS.matcher(joined).replaceAll(" ").strip();
        return new NormalisedName(withoutTitle(words));
    }

    public boolean isEmpty() {
        return text.isEmpty();
    }

    /** A title is dropped only where a name is left without it: somebody's surname may be Master. */
    private static String withoutTitle(String words) {
        int space = words.indexOf(' ');
        while (space > 0 && TITLES.contains(words.substring(0, space))) {
            words = words.substring(space + 1);
            space = words.indexOf(' ');
        }
        return words;
    }
}
