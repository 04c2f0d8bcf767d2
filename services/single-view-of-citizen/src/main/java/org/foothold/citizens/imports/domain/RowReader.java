package org.foothold.citizens.imports.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.foothold.kernel.Personal;

/** Turns the rows of one file into records, as its mapping says. Refuses the file at once when the header is another's. */
public final class RowReader {

    private static final int LONGEST_SOURCE_ID = 128;

    private final Mapping mapping;
    private final LocalDate today;
    private final boolean exampleNinos;
    private final Map<String, Integer> positions = new HashMap<>();
    private final Map<Attribute, DateReader> dates = new HashMap<>();
    private final int width;

    public RowReader(Mapping mapping, List<String> header, LocalDate today) {
        this(mapping, header, today, false);
    }

    /** @param exampleNinos whether example NI numbers are read, as made-up people have them */
    public RowReader(Mapping mapping, List<String> header, LocalDate today, boolean exampleNinos) {
        this.mapping = mapping;
        this.today = today;
        this.exampleNinos = exampleNinos;
        this.width = header.size();
        for (int i = 0; i < width; i++) {
            if (positions.put(header.get(i).strip(), i) != null) {
                throw new FileRefused(
                        "wrong-header", "The header names the column “" + shown(header.get(i)) + "” twice.");
            }
        }
        var missing = new LinkedHashSet<>(mapping.columns());
        missing.removeAll(positions.keySet());
        missing.removeAll(mapping.mayLack());
        if (!missing.isEmpty()) {
            throw new FileRefused(
                    "wrong-header",
                    "The header does not have " + quoted(missing) + ", which the mapping “" + mapping.name()
                            + "” reads. Is this the right file, and the right mapping for it?");
        }
        mapping.attributes().forEach((attribute, rule) -> {
            if (attribute.isDate()) {
                dates.put(attribute, new DateReader(rule.formats()));
            }
        });
    }

    public RowOutcome read(List<String> cells) {
        Optional<String> named = sourceId(cells);
        if (cells.size() != width) {
            return rejected(
                    new Finding(
                            "wrong-number-of-columns",
                            "",
                            "The row has " + cells.size() + " columns where the header has " + width + "."),
                    named);
        }
        if (cells.stream().anyMatch(cell -> cell.indexOf('\0') >= 0)) {
            return rejected(
                    new Finding("null-character", "", "The row holds a NUL character, which no text does."), named);
        }
        if (named.isEmpty()) {
            return rejected(
                    new Finding(
                            "no-source-id",
                            String.join(" + ", mapping.sourceId()),
                            "The row has no reference of its own, or one longer than " + LONGEST_SOURCE_ID
                                    + " characters."),
                    named);
        }
        var findings = new ArrayList<Finding>();
        String sourceId = named.get();
        var values = new PersonValues(today, exampleNinos, dates);
        var hash = new ContentHash();
        new TreeMap<>(mapping.attributes()).forEach((attribute, rule) -> {
            String written = cell(cells, rule.column());
            hash.add(attribute.code(), written);
            if (!written.isEmpty() && !rule.placeholders().contains(written)) {
                values.read(attribute, rule, written).ifPresent(findings::add);
            }
        });
        Map<String, String> facts = facts(cells);
        new TreeMap<>(facts).forEach(hash::add);
        var restrictedTo = restrictedTo(cells);
        restrictedTo.ifPresent(team -> hash.add("restricted", team));
        if (values.rejects()) {
            return new RowOutcome.Rejected(List.copyOf(findings), named);
        }
        return values.details()
                .<RowOutcome>map(person -> new RowOutcome.Accepted(
                        new SourceRow(
                                sourceId, values.observedOn(), person, Personal.of(facts), restrictedTo, hash.hex()),
                        List.copyOf(findings)))
                .orElseGet(() -> rejected(
                        new Finding(
                                "nobody-named",
                                "",
                                "The row has neither a name nor an identifier, so it speaks of nobody."),
                        named));
    }

    /** Read also of a row that is otherwise of no use: whoever it names is in the file. */
    private Optional<String> sourceId(List<String> cells) {
        String sourceId = mapping.sourceId().stream()
                .map(column -> cell(cells, column))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("/"));
        return sourceId.isEmpty() || sourceId.length() > LONGEST_SOURCE_ID || sourceId.indexOf('\0') >= 0
                ? Optional.empty()
                : Optional.of(sourceId);
    }

    private Map<String, String> facts(List<String> cells) {
        var facts = new HashMap<String, String>();
        mapping.facts().forEach((name, column) -> {
            String written = cell(cells, column);
            if (!written.isEmpty()) {
                facts.put(name, written);
            }
        });
        return facts;
    }

    private Optional<String> restrictedTo(List<String> cells) {
        var rule = mapping.restricted();
        return rule != null && rule.values().contains(cell(cells, rule.column()))
                ? Optional.of(rule.team())
                : Optional.empty();
    }

    private String cell(List<String> cells, String column) {
        Integer position = positions.get(column);
        return position == null || position >= cells.size()
                ? ""
                : cells.get(position).strip();
    }

    private static RowOutcome rejected(Finding why, Optional<String> sourceId) {
        return RowOutcome.Rejected.of(why, sourceId);
    }

    private static String quoted(Iterable<String> columns) {
        var names = new ArrayList<String>();
        columns.forEach(column -> names.add("“" + column + "”"));
        return String.join(", ", names);
    }

    private static String shown(String column) {
        return column.length() > 40 ? column.substring(0, 40) + "…" : column;
    }
}
