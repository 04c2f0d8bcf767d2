package org.foothold.citizens.risk.domain;

import java.util.List;
import java.util.Map;

/**
 * A rule that applies.
 *
 * @param rule its name in the table
 * @param points what it adds
 * @param words what the analyst wrote of it, by language
 * @param because what is known that makes it apply
 */
public record Reason(String rule, int points, Map<String, String> words, List<Indicator> because) {

    public Reason {
        words = Map.copyOf(words);
        because = List.copyOf(because);
    }

    /** In a reader's language; English stands in for one that is missing. */
    public String in(String language) {
        return words.getOrDefault(language, words.getOrDefault("en", rule));
    }
}
