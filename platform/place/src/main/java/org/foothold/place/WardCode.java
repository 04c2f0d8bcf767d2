package org.foothold.place;

import java.util.regex.Pattern;

/**
 * The code of an electoral ward in the Government Statistical Service's register, such as {@code E05011118}: the coarsest
 * place that the platform shows of a person, and the unit of every map and count.
 *
 * @param text nine characters: {@code E05} England, {@code W05} Wales, {@code S13} Scotland or {@code N08} Northern Ireland,
 *     then six digits
 */
public record WardCode(String text) implements Comparable<WardCode> {

    private static final Pattern FORM = Pattern.compile("(?:E05|W05|S13|N08)[0-9]{6}");

    public WardCode {
        if (text == null || !FORM.matcher(text).matches()) {
            throw new IllegalArgumentException("not the code of a ward: " + text);
        }
    }

    @Override
    public int compareTo(WardCode other) {
        return text.compareTo(other.text);
    }

    @Override
    public String toString() {
        return text;
    }
}
