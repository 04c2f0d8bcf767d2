package org.foothold.place;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A UK postcode, always well-formed and in its canonical spelling: upper case, one space before the last three characters.
 *
 * <p>The shapes and the letters allowed in each position follow BS 7666 and Royal Mail's Postcode Address File. Well-formed is
 * not the same as in use: whether letters are delivered there is for a {@link WardDirectory} to say. A postcode can lead to a
 * person, so nothing here repeats a refused value in an error.
 *
 * @param text the canonical spelling, such as {@code ZS1 4AB}
 */
public record Postcode(String text) implements Comparable<Postcode> {

    private static final Pattern CANONICAL = Pattern.compile("(?:GIR 0AA|"
            + "(?:[A-PR-UWYZ][0-9]{1,2}" // A9, A99
            + "|[A-PR-UWYZ][A-HK-Y][0-9]{1,2}" // AA9, AA99
            + "|[A-PR-UWYZ][0-9][ABCDEFGHJKPSTUW]" // A9A
            + "|[A-PR-UWYZ][A-HK-Y][0-9][ABEHMNPRVWXY])" // AA9A
            + " [0-9][ABD-HJLNP-UW-Z]{2})");

    private static final int INWARD_LENGTH = 3;
    private static final int LONGEST = 7;

    public Postcode {
        if (text == null || !CANONICAL.matcher(text).matches()) {
            throw new IllegalArgumentException("not a UK postcode in canonical spelling");
        }
    }

    /** Reads a postcode as people write it: any case, with spaces, dots or hyphens anywhere or nowhere. */
    public static Optional<Postcode> parse(String written) {
        if (written == null) {
            return Optional.empty();
        }
        var letters = new StringBuilder(LONGEST);
        for (int i = 0; i < written.length(); i++) {
            char c = written.charAt(i);
            if (isFiller(c)) {
                continue;
            }
            if (c > 'z' || letters.length() == LONGEST) {
                return Optional.empty();
            }
            letters.append(c);
        }
        if (letters.length() <= INWARD_LENGTH) {
            return Optional.empty();
        }
        letters.insert(letters.length() - INWARD_LENGTH, ' ');
        String canonical = letters.toString().toUpperCase(Locale.ROOT);
        return CANONICAL.matcher(canonical).matches() ? Optional.of(new Postcode(canonical)) : Optional.empty();
    }

    /** The part before the space, the postcode district: {@code ZS1}. */
    public String outward() {
        return text.substring(0, text.length() - INWARD_LENGTH - 1);
    }

    /** The part after the space: {@code 4AB}. */
    public String inward() {
        return text.substring(text.length() - INWARD_LENGTH);
    }

    /** The letters that open it, the postcode area: {@code ZS}. */
    public String area() {
        int end = 0;
        while (Character.isLetter(text.charAt(end))) {
            end++;
        }
        return text.substring(0, end);
    }

    /** The district and the first digit of the inward part: {@code ZS1 4}. */
    public String sector() {
        return text.substring(0, text.length() - 2);
    }

    /** The spelling without a space, as many systems store it: {@code ZS14AB}. */
    public String compact() {
        return outward() + inward();
    }

    @Override
    public int compareTo(Postcode other) {
        return text.compareTo(other.text);
    }

    @Override
    public String toString() {
        return text;
    }

    private static boolean isFiller(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '-' || c == '.';
    }
}
