package org.foothold.triage.fhir;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** Names as our question sets allow them (lower case, hyphens, 40 characters at most), one for each that others gave, and none twice. */
final class Names {
    private static final int LONGEST = 40;

    private final Map<String, String> ours = new LinkedHashMap<>();

    String of(String theirs) {
        return ours.computeIfAbsent(theirs, this::free);
    }

    private String free(String theirs) {
        var plain =
                theirs.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        var name = plain.isEmpty() || !Character.isLetter(plain.charAt(0)) ? "q-" + plain : plain;
        var candidate = cut(name, "");
        for (int i = 2; ours.containsValue(candidate); i++) {
            candidate = cut(name, "-" + i);
        }
        return candidate;
    }

    private static String cut(String name, String end) {
        return name.substring(0, Math.min(name.length(), LONGEST - end.length())) + end;
    }
}
