package org.foothold.samplecity;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.foothold.samplecity.csv.CsvFile;
import org.foothold.samplecity.csv.Dialect;

/** CSV files of the city's own (not a council's): commas, UTF-8, line feeds. */
final class Tables implements Closeable {

    private final Path directory;
    private final List<CsvFile> open = new ArrayList<>();

    Tables(Path directory) {
        this.directory = directory;
    }

    /** A table with these columns, to be written row by row. */
    Table table(String file, String... columns) {
        var csv = CsvFile.create(directory.resolve(file), Dialect.RFC_4180.withLineFeeds(), List.of(columns));
        open.add(csv);
        return cells -> {
            var texts = new ArrayList<String>(cells.length);
            for (Object cell : cells) {
                texts.add(cell.toString());
            }
            csv.add(texts);
        };
    }

    interface Table {
        void add(Object... cells);
    }

    @Override
    public void close() throws IOException {
        for (CsvFile file : open) {
            file.close();
        }
    }
}
