package org.foothold.citizens.person.domain;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A National Insurance number in the form HMRC gives out (manual NIM39110): two letters, six digits, a suffix A to D. It
 * has no check digit, so a misread one can be well-formed.
 */
public record Nino(String text) {

    private static final Pattern ALLOCATED =
            Pattern.compile("(?!BG|GB|KN|NK|NT|TN|ZZ)[ABCEGHJ-PRSTW-Z][ABCEGHJ-NPRSTW-Z][0-9]{6}[A-D]");

    /** The form of examples, like HMRC's QQ 12 34 56 C: nobody's, so that made-up people can have one. */
    private static final Pattern EXAMPLE = Pattern.compile("Q[A-Z][0-9]{6}[A-D]");

    private static final Pattern FILLERS = Pattern.compile("[\\s.\\-]+");

    public Nino {
        if (text == null
                || !(ALLOCATED.matcher(text).matches() || EXAMPLE.matcher(text).matches())) {
            throw new IllegalArgumentException("not a National Insurance number");
        }
    }

    /** Reads a number as people write it: any case, with spaces, dots or hyphens. */
    public static Optional<Nino> parse(String written) {
        return parse(written, false);
    }

    /** As {@link #parse(String)}; examples are read too where the people are made up, and nowhere else. */
    public static Optional<Nino> parse(String written, boolean examplesToo) {
        String compact =
                written == null ? "" : FILLERS.matcher(written).replaceAll("").toUpperCase(Locale.ROOT);
        boolean read = ALLOCATED.matcher(compact).matches()
                || examplesToo && EXAMPLE.matcher(compact).matches();
        return read ? Optional.of(new Nino(compact)) : Optional.empty();
    }
}
