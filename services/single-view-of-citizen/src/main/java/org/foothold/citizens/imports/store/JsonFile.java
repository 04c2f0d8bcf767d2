package org.foothold.citizens.imports.store;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipException;
import org.foothold.citizens.imports.application.JsonLines;
import org.foothold.citizens.imports.application.SentLine;
import org.foothold.citizens.imports.application.SourceFiles;
import org.foothold.citizens.imports.domain.Mapping;

/**
 * A file of NDJSON being read line by line, plain or gzipped: told by its first character, an opening brace, not by its name. It is written in
 * UTF-8, as JSON is, whatever the mapping says of CSV. A column that a line does not have is an empty one, one that the mapping does not name is
 * not read.
 */
final class JsonFile implements SourceFiles.Rows {

    private static final int[] BYTE_ORDER_MARK = {0xEF, 0xBB, 0xBF};

    private final InputStream bytes;
    private final JsonLines lines;
    private final List<String> columns;
    private boolean atHeader = true;

    private JsonFile(InputStream bytes, Mapping mapping) {
        this.bytes = bytes;
        this.lines = new JsonLines(bytes, Long.MAX_VALUE);
        this.columns = List.copyOf(mapping.columns());
    }

    static boolean is(Path file) {
        try (InputStream bytes = afterMark(file)) {
            int first = bytes.read();
            while (first == ' ' || first == '\t' || first == '\r' || first == '\n') {
                first = bytes.read();
            }
            return first == '{';
        } catch (IOException failure) {
            throw meaning(failure);
        }
    }

    static JsonFile open(Path file, Mapping mapping) {
        try {
            return new JsonFile(afterMark(file), mapping);
        } catch (IOException failure) {
            throw meaning(failure);
        }
    }

    /** First the columns of the mapping, in the place of a header. */
    @Override
    public SourceFiles.Row next() {
        if (atHeader) {
            atHeader = false;
            return SourceFiles.Row.of(0, columns);
        }
        try {
            return lines.hasNext() ? row(lines.next()) : null;
        } catch (UncheckedIOException failure) {
            throw meaning(failure.getCause());
        }
    }

    /** True when the last line was ended; asked at the end of the file. */
    boolean endsWithLineEnd() {
        return lines.endsWithLineEnd();
    }

    @Override
    public void close() {
        try {
            bytes.close();
        } catch (IOException nothingToSave) {
            throw new UncheckedIOException(nothingToSave);
        }
    }

    private SourceFiles.Row row(SentLine line) {
        return switch (line) {
            case SentLine.Unreadable bad -> SourceFiles.Row.unreadable(bad.number(), bad.why());
            case SentLine.Columns sent ->
                SourceFiles.Row.of(
                        sent.number(),
                        columns.stream()
                                .map(column -> Optional.ofNullable(
                                                sent.columns().get(column))
                                        .orElse(""))
                                .toList());
        };
    }

    private static InputStream afterMark(Path file) throws IOException {
        InputStream bytes = SourceFile.bytes(file);
        bytes = bytes.markSupported() ? bytes : new BufferedInputStream(bytes, 1 << 16);
        bytes.mark(BYTE_ORDER_MARK.length);
        for (int expected : BYTE_ORDER_MARK) {
            if (bytes.read() != expected) {
                bytes.reset();
                break;
            }
        }
        return bytes;
    }

    private static RuntimeException meaning(IOException failure) {
        return failure instanceof EOFException || failure instanceof ZipException
                ? SourceFile.halfAnArchive()
                : new UncheckedIOException(failure);
    }
}
