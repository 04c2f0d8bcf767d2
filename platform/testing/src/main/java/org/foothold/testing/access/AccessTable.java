package org.foothold.testing.access;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which roles an operation is open to, as a person wrote it down and another reviewed it. One line per operation; what is
 * not listed is closed:
 *
 * <pre>
 * # method path : who
 * GET  /api/triage/question-sets/{id} : anyone
 * POST /api/triage/flags              : connector, hub-worker, partner-worker
 * GET  /api/triage/people/{id}        : service
 * GET  /account                       : signed-in
 * </pre>
 */
record AccessTable(SortedMap<Operation, Set<String>> rows) {

    static final String ANYONE = "anyone";
    static final String SIGNED_IN = "signed-in";
    static final String NOBODY = "nobody";

    static final List<String> ROLES = List.of(
            "citizen",
            "connector",
            "contact-centre-agent",
            "hub-worker",
            "partner-worker",
            "partner-system",
            "manager",
            "analyst",
            "dpo",
            "admin",
            "service");

    private static final Pattern ROW = Pattern.compile("([A-Z]+)\\s+(\\S+)\\s*:\\s*(.+)");

    static AccessTable of(String resource) {
        try (InputStream file = Thread.currentThread().getContextClassLoader().getResourceAsStream(resource)) {
            if (file == null) {
                throw new IllegalArgumentException("no table " + resource + " on the class path");
            }
            return read(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static AccessTable read(String text) {
        SortedMap<Operation, Set<String>> rows = new TreeMap<>();
        text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .forEach(line -> {
                    Map.Entry<Operation, Set<String>> row = row(line);
                    if (rows.put(row.getKey(), row.getValue()) != null) {
                        throw new IllegalArgumentException("twice in the table: " + row.getKey());
                    }
                });
        return new AccessTable(rows);
    }

    /**
     * What a caller should meet.
     *
     * @param role empty for an anonymous caller
     */
    Verdict expected(Operation operation, Optional<String> role) {
        Set<String> open = rows.getOrDefault(operation, Set.of());
        if (open.contains(ANYONE)) {
            return Verdict.ADMITTED;
        }
        if (role.isEmpty()) {
            return Verdict.SIGN_IN;
        }
        return open.contains(SIGNED_IN) || open.contains(role.get()) ? Verdict.ADMITTED : Verdict.REFUSED;
    }

    private static Map.Entry<Operation, Set<String>> row(String line) {
        Matcher row = ROW.matcher(line);
        if (!row.matches()) {
            throw new IllegalArgumentException("not a row of the table: " + line);
        }
        Set<String> who = Set.of(row.group(3).strip().split("\\s*,\\s*"));
        who.stream().filter(word -> !isKnown(word)).findFirst().ifPresent(unknown -> {
            throw new IllegalArgumentException("no such role: " + unknown);
        });
        return Map.entry(new Operation(row.group(1), row.group(2)), who);
    }

    private static boolean isKnown(String word) {
        return ROLES.contains(word) || Set.of(ANYONE, SIGNED_IN, NOBODY).contains(word);
    }
}
