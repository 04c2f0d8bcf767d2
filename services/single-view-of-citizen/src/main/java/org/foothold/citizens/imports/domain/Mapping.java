package org.foothold.citizens.imports.domain;

import java.nio.charset.Charset;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Explains one kind of source file: which system it comes from, how its lines are written and which column says what.
 * A column that the mapping does not name is never read.
 *
 * @param name the word an analyst chooses it by
 * @param sourceSystem code of the system; with the source id it names a record for ever
 * @param category what kind of fact a row is
 * @param sourceId the columns that together name a row in its system
 * @param facts what else of a row is kept: word → column
 * @param mayLack columns of facts that not every file of the source has, as those of an older extract
 * @param complete whether its files hold everybody the source still has
 * @param restricted how rows about restricted people are known; null when the source has none
 */
public record Mapping(
        String name,
        String title,
        String sourceSystem,
        String category,
        Charset encoding,
        char delimiter,
        List<String> sourceId,
        Map<Attribute, ColumnRule> attributes,
        Map<String, String> facts,
        Set<String> mayLack,
        CompleteFiles complete,
        RestrictedRows restricted) {

    /** Rows whose column holds one of these values speak of people whom only the named team may see. */
    public record RestrictedRows(String column, Set<String> values, String team) {
        public RestrictedRows {
            values = Set.copyOf(values);
        }
    }

    public Mapping {
        sourceId = List.copyOf(sourceId);
        attributes = Map.copyOf(attributes);
        facts = Map.copyOf(facts);
        mayLack = Set.copyOf(mayLack);
    }

    /** Every column that is read. */
    public Set<String> columns() {
        var columns = new LinkedHashSet<>(sourceId);
        attributes.values().forEach(rule -> columns.add(rule.column()));
        columns.addAll(facts.values());
        if (restricted != null) {
            columns.add(restricted.column());
        }
        return columns;
    }
}
