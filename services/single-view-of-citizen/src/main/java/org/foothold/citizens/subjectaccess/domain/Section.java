package org.foothold.citizens.subjectaccess.domain;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One part of what is held: rows of a table, or something told from them.
 *
 * @param code what it is of; for the rows of a table its name
 * @param rows each with its values by their names
 */
public record Section(String code, List<Map<String, Object>> rows) {

    public Section {
        rows = rows.stream().map(Section::kept).toList();
    }

    private static Map<String, Object> kept(Map<String, Object> row) {
        return Collections.unmodifiableMap(new LinkedHashMap<>(row));
    }

    /** Personal values print as nothing. */
    @Override
    public String toString() {
        return "Section[" + code + ", " + rows.size() + "]";
    }
}
