package org.foothold.samplecity.csv;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A CSV file being written, row by row. */
public final class CsvFile implements Closeable {

    private static final int BUFFER = 1 << 16;

    private final BufferedWriter out;
    private final Dialect dialect;
    private final StringBuilder row = new StringBuilder(512);
    private long rows;

    private CsvFile(BufferedWriter out, Dialect dialect) {
        this.out = out;
        this.dialect = dialect;
    }

    /** Begins the file with its header, in a folder that is made if it is not there. */
    public static CsvFile create(Path path, Dialect dialect, List<String> header) {
        try {
            Files.createDirectories(path.getParent());
            var encoder = dialect.encoding().newEncoder();
            var file = new CsvFile(
                    new BufferedWriter(new OutputStreamWriter(Files.newOutputStream(path), encoder), BUFFER), dialect);
            file.write(header);
            return file;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    public void add(List<String> cells) {
        write(cells);
        rows++;
    }

    /** Rows so far, the header left out. */
    public long rows() {
        return rows;
    }

    @Override
    public void close() throws IOException {
        out.close();
    }

    private void write(List<String> cells) {
        row.setLength(0);
        for (int i = 0; i < cells.size(); i++) {
            if (i > 0) {
                row.append(dialect.delimiter());
            }
            append(cells.get(i));
        }
        row.append(dialect.lineEnd());
        try {
            out.append(row);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private void append(String cell) {
        if (dialect.quotesAll() || mustBeQuoted(cell)) {
            row.append('"').append(cell.replace("\"", "\"\"")).append('"');
        } else {
            row.append(cell);
        }
    }

    private boolean mustBeQuoted(String cell) {
        for (int i = 0; i < cell.length(); i++) {
            char c = cell.charAt(i);
            if (c == dialect.delimiter() || c == '"' || c == '\n' || c == '\r') {
                return true;
            }
        }
        return false;
    }
}
