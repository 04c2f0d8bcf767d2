package org.foothold.citizens.erasure.domain;

import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A value of a person that is searched for: its words one after another, whatever stands between them, and no part of a longer word.
 * It is held in memory alone, as long as the search lasts.
 *
 * @param part its longest word, by which rows are looked through quickly
 * @param pattern a regular expression of PostgreSQL
 */
public record Sought(String part, String pattern) {

    /** What tells people apart. A day of birth, a language or a score is many people's. */
    private static final List<String> TELLING = List.of(
            "source_id",
            "given_name",
            "family_name",
            "nino",
            "nhs_number",
            "council_reference",
            "postcode",
            "address",
            "uprn",
            "value",
            "words",
            "note");

    private static final int SHORTEST = 4;
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}\\p{M}]+");

    /** The telling values of rows. */
    public static Set<Sought> in(List<Map<String, Object>> rows) {
        Set<Sought> found = new LinkedHashSet<>();
        for (Map<String, Object> row : rows) {
            for (String column : TELLING) {
                if (row.get(column) instanceof String text && !isOurOwnId(column, text, row)) {
                    of(text, found);
                }
            }
        }
        return found;
    }

    /** A record of another service has its id for a reference. It was made by us, tells of nobody, and stays where it must be provable who looked. */
    private static boolean isOurOwnId(String column, String text, Map<String, Object> row) {
        return column.equals("source_id") && text.equals(row.get("id"));
    }

    private static void of(String text, Set<Sought> found) {
        List<String> words = Arrays.stream(BETWEEN.split(text))
                .filter(word -> !word.isEmpty())
                .toList();
        if (words.stream().mapToInt(String::length).sum() < SHORTEST) {
            return;
        }
        String longest =
                words.stream().max(Comparator.comparingInt(String::length)).orElseThrow();
        found.add(new Sought(
                "%" + longest + "%",
                words.stream().collect(Collectors.joining("[^[:alnum:]]+", "(^|[^[:alnum:]])", "([^[:alnum:]]|$)"))));
    }

    /** Personal values print as nothing. */
    @Override
    public String toString() {
        return "Sought[•••]";
    }
}
