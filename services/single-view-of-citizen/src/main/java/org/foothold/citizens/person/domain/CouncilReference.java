package org.foothold.citizens.person.domain;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The council's own number for a person, where several of its systems share one. */
public record CouncilReference(String text) {

    private static final Pattern FORM = Pattern.compile("[A-Z0-9]{4,32}");

    private static final Pattern FILLERS = Pattern.compile("[\\s/.\\-]+");

    public CouncilReference {
        if (text == null || !FORM.matcher(text).matches()) {
            throw new IllegalArgumentException("not a council reference");
        }
    }

    public static Optional<CouncilReference> parse(String written) {
        String compact =
                written == null ? "" : FILLERS.matcher(written).replaceAll("").toUpperCase(Locale.ROOT);
        return FORM.matcher(compact).matches() && compact.chars().distinct().count() > 1
                ? Optional.of(new CouncilReference(compact))
                : Optional.empty();
    }
}
