package org.foothold.testing.architecture;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A migration as the version before it experiences it: that one goes on writing and reading while this one is applied. It may therefore
 * add, and not take away, rename or demand. What nobody uses any more may go in a file that begins with {@code -- contract:}
 * and says since which release.
 */
record Migration(String name, String text) {

    private static final Pattern CONTRACT = Pattern.compile("\\A-- contract: \\S.*");
    private static final Pattern LEFT_OUT =
            Pattern.compile("(?s)--[^\n]*|/\\*.*?\\*/|\\$(\\w*)\\$.*?\\$\\1\\$|'[^']*'");
    private static final String TABLE = "^alter table (if exists )?(only )?\\S+ .*";

    private enum Refusal {
        TAKES_AWAY("^drop (table|schema|view|materialized view|function|type|sequence)\\b.*|^truncate\\b.*"),
        TAKES_A_COLUMN_AWAY(
                TABLE + "\\bdrop (column|default)\\b.*|" + TABLE + "\\balter (column )?\\S+ drop default.*"),
        RENAMES("^alter .*\\brename\\b.*"),
        CHANGES_A_TYPE(TABLE + "\\balter (column )?\\S+ (set data )?type\\b.*"),
        DEMANDS_WHAT_THE_OLD_VERSION_DOES_NOT_GIVE(TABLE + "\\balter (column )?\\S+ set not null.*");

        private final Pattern pattern;

        Refusal(String pattern) {
            this.pattern = Pattern.compile(pattern);
        }
    }

    private static final Pattern ADDS = Pattern.compile(TABLE + "\\badd (column )?(?!constraint).*");

    /** What the version before would stumble over, in words; empty when nothing. */
    List<String> refusals() {
        if (CONTRACT.matcher(text).find()) {
            return List.of();
        }
        var found = new ArrayList<String>();
        for (var statement : statements().toList()) {
            Stream.of(Refusal.values())
                    .filter(refusal -> refusal.pattern.matcher(statement).matches())
                    .forEach(refusal -> found.add(told(refusal, statement)));
            if (ADDS.matcher(statement).matches() && demandsAColumn(statement)) {
                found.add(told(Refusal.DEMANDS_WHAT_THE_OLD_VERSION_DOES_NOT_GIVE, statement));
            }
        }
        return found;
    }

    private static boolean demandsAColumn(String statement) {
        return Stream.of(statement.split(",(?![^(]*\\))"))
                .filter(part -> part.contains("add "))
                .anyMatch(part ->
                        part.contains("not null") && !part.contains(" default") && !part.contains(" generated "));
    }

    private String told(Refusal refusal, String statement) {
        return "%s %s: %s"
                .formatted(name, refusal.name().toLowerCase(Locale.ROOT).replace('_', ' '), statement);
    }

    /** Without comments, texts and bodies of functions, in small letters and with single blanks. */
    private Stream<String> statements() {
        return Stream.of(LEFT_OUT.matcher(text).replaceAll(" ").split(";"))
                .map(statement -> statement.replaceAll("\\s+", " ").strip().toLowerCase(Locale.ROOT))
                .filter(statement -> !statement.isEmpty());
    }
}
