package org.foothold.triage.questionset.domain;

import java.util.Map;

/** One text in the languages it has been written in; English is always among them and stands in for a missing one. */
public record Text(Map<String, String> byLanguage) {
    public static final String FALLBACK = "en";

    public Text {
        byLanguage = Map.copyOf(byLanguage);
    }

    /** For what nobody wrote about. */
    public static Text none() {
        return new Text(Map.of());
    }

    public String in(String language) {
        var text = byLanguage.get(language);
        return text == null ? byLanguage.get(FALLBACK) : text;
    }

    public boolean isWrittenIn(String language) {
        var text = byLanguage.get(language);
        return text != null && !text.isBlank();
    }
}
