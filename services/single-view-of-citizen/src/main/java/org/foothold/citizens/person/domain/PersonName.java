package org.foothold.citizens.person.domain;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A person's name as a source wrote it, split into the names given to them and the name of their family. Either may be
 * missing, never both. The writing is kept; {@link #given()} and {@link #family()} are shown, {@link NormalisedName} is
 * what names are compared by.
 *
 * @param given first and middle names, empty when unknown
 * @param family surname, empty when unknown
 */
public record PersonName(String given, String family) {

    /** Longer than any name we know of, shorter than what a broken file puts into the cell. */
    public static final int LONGEST = 120;

    /** White space of any kind, and characters nobody sees. */
    private static final Pattern BLANKS = Pattern.compile("[\\p{Cc}\\p{Cf}\\s\\p{Zs}]+");

    public PersonName {
        given = tidy(given);
        family = tidy(family);
        if (given.isEmpty() && family.isEmpty()) {
            throw new IllegalArgumentException("a name has at least one part");
        }
        if (given.length() > LONGEST || family.length() > LONGEST) {
            throw new IllegalArgumentException("a name has at most " + LONGEST + " characters in each part");
        }
    }

    /** Reads {@code Anne Marie O'Brien}: the last word is the family's; one word alone is a given name. */
    public static PersonName givenNamesFirst(String written) {
        List<String> words = List.of(tidy(written).split(" "));
        int last = words.size() - 1;
        return last == 0
                ? new PersonName(words.getFirst(), "")
                : new PersonName(String.join(" ", words.subList(0, last)), words.getLast());
    }

    /** Reads {@code O'BRIEN, Anne Marie}: what stands before the comma is the family's name. */
    public static PersonName familyNameFirst(String written) {
        int comma = written.indexOf(',');
        return comma < 0
                ? new PersonName("", written)
                : new PersonName(written.substring(comma + 1), written.substring(0, comma));
    }

    /** The name as it is shown to those who may see it. */
    public String display() {
        return Stream.of(given, family).filter(part -> !part.isEmpty()).collect(Collectors.joining(" "));
    }

    private static String tidy(String written) {
        return written == null ? "" : BLANKS.matcher(written).replaceAll(" ").strip();
    }
}
