package org.foothold.citizens.search.domain;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.foothold.citizens.person.domain.NormalisedName;

/**
 * Names in the form they are searched by: the words of {@link NormalisedName}, in plain ASCII, so that PostgreSQL's trigrams
 * work in every locale. A letter outside ASCII stands as three of {@code 0-9a-z}, always the same three; what is searched for
 * is written the same way, so any script is found, part by part and with its typing errors.
 */
public final class SearchWords {

    private static final int RADIX = 36;
    private static final int CODES = RADIX * RADIX * RADIX;
    private static final int ASCII = 128;

    private SearchWords() {}

    /** All words of a name with a blank before, between and behind them; one blank for no name. */
    public static String of(String given, String family) {
        List<String> words = words((given == null ? "" : given) + " " + (family == null ? "" : family));
        return words.stream().collect(Collectors.joining(" ", " ", words.isEmpty() ? "" : " "));
    }

    /** The words somebody typed or a source wrote, each in the form of its kind. */
    public static List<String> words(String written) {
        return Arrays.stream(NormalisedName.of(written).text().split(" "))
                .filter(word -> !word.isEmpty())
                .map(SearchWords::inAscii)
                .toList();
    }

    private static String inAscii(String word) {
        StringBuilder ascii = new StringBuilder(word.length());
        word.codePoints().forEach(letter -> {
            if (letter < ASCII) {
                ascii.append((char) letter);
            } else {
                String code = Integer.toString(letter % CODES, RADIX);
                ascii.append("0".repeat(3 - code.length())).append(code);
            }
        });
        return ascii.toString();
    }
}
