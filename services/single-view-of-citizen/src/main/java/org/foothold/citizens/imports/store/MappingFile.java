package org.foothold.citizens.imports.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** A mapping as it stands in its YAML file; every word it may hold is here, and null is what it leaves out. */
record MappingFile(
        String name,
        String title,
        String sourceSystem,
        String category,
        Format file,
        List<String> sourceId,
        Map<String, Column> attributes,
        Map<String, String> facts,
        List<String> mayLack,
        String complete,
        Restricted restricted) {

    record Format(String encoding, String delimiter) {}

    record Column(
            String column,
            List<String> formats,
            LocalDate earliest,
            LocalDate latest,
            List<String> placeholders,
            String order,
            String onError) {}

    record Restricted(String column, List<String> values, String team) {}
}
