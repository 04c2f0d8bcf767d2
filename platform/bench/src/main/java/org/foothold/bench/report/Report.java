package org.foothold.bench.report;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Rows of figures under the same columns, with what one must know of the machine to read them. */
public final class Report {

    private final String name;
    private final Machine machine = Machine.now();
    private final List<Map<String, Object>> rows = new ArrayList<>();

    public Report(String name) {
        this.name = name;
    }

    /** Adds a row and prints it at once, as a run may take minutes. */
    public void add(Map<String, Object> row) {
        if (rows.isEmpty()) {
            System.out.println(machine);
        }
        rows.add(row);
        System.out.println("  " + row);
    }

    public List<Map<String, Object>> rows() {
        return List.copyOf(rows);
    }

    /** Prints the table and writes the JSON file. */
    public void finish(Path folder) throws IOException {
        System.out.println();
        System.out.print(Table.of(rows));
        Files.createDirectories(folder);
        var file = folder.resolve(name + "-" + Instant.now().toString().replace(':', '.') + ".json");
        var document = new LinkedHashMap<String, Object>();
        document.put("benchmark", name);
        document.put("machine", machine.figures());
        document.put("rows", rows);
        Files.writeString(
                file, new ObjectMapper().writerWithDefaultPrettyPrinter().writeValueAsString(document));
        System.out.println("\nwritten: " + file);
    }
}
