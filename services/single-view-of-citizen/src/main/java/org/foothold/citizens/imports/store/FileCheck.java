package org.foothold.citizens.imports.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import org.foothold.citizens.imports.application.SourceFiles.Row;
import org.foothold.citizens.imports.domain.FileLimits;
import org.foothold.citizens.imports.domain.FileRefused;
import org.foothold.citizens.imports.domain.Mapping;
import org.foothold.citizens.imports.domain.RowReader;

/**
 * Reads a file to its end before anything of it is taken: the right header, the right encoding, whole. A second reading
 * costs far less than half a file in the single view.
 */
final class FileCheck {

    private final Mapping mapping;
    private final FileLimits limits;

    FileCheck(Mapping mapping, FileLimits limits) {
        this.mapping = mapping;
        this.limits = limits;
    }

    /** How many rows the file has, the header left out. */
    long rowsOf(Path file) {
        return JsonFile.is(file) ? linesOf(file) : csvRowsOf(file);
    }

    /** A line that cannot be read is set aside later, as a row is; but some line must have the record's own reference. */
    private long linesOf(Path file) {
        try (JsonFile source = JsonFile.open(file, mapping)) {
            source.next();
            long rows = 0;
            boolean named = false;
            Row last = null;
            for (Row row = source.next(); row != null; row = source.next()) {
                last = row;
                named |= hasReference(row);
                refuseTooMany(++rows);
            }
            if (!source.endsWithLineEnd() && isNotJson(last)) {
                throw breaksOff(last);
            }
            if (!named) {
                throw new FileRefused(
                        "wrong-columns",
                        "No line of the file has “" + String.join("” or “", mapping.sourceId())
                                + "”, by which the mapping “"
                                + mapping.name()
                                + "” tells its records apart. Is this the right file, and the right mapping for it?");
            }
            return rows;
        }
    }

    /** The columns of the reference come first. */
    private boolean hasReference(Row row) {
        return row.unreadable().isEmpty()
                && row.cells().stream().limit(mapping.sourceId().size()).anyMatch(cell -> !cell.isBlank());
    }

    private static boolean isNotJson(Row last) {
        return last != null
                && last.unreadable()
                        .filter(why -> why.code().equals("not-json"))
                        .isPresent();
    }

    private long csvRowsOf(Path file) {
        try (SourceFile source = SourceFile.open(file, mapping.encoding(), mapping.delimiter(), limits)) {
            long rows = rowsOf(source);
            refuseForeignUtf8(file);
            return rows;
        } catch (FileRefused refused) {
            throw refused.code().equals(SourceFile.WRONG_ENCODING) ? wrongEncoding(file) : refused;
        }
    }

    private long rowsOf(SourceFile source) {
        Row header = source.next();
        if (header == null) {
            throw new FileRefused("empty-file", "The file is empty.");
        }
        new RowReader(mapping, header.cells(), LocalDate.EPOCH);
        long rows = 0;
        Row last = header;
        for (Row row = source.next(); row != null; row = source.next()) {
            last = row;
            refuseTooMany(++rows);
        }
        if (!source.endsWithLineEnd() && last.cells().size() < header.cells().size()) {
            throw breaksOff(last);
        }
        return rows;
    }

    private void refuseTooMany(long rows) {
        if (rows > limits.mostRows()) {
            throw new FileRefused(
                    "too-many-rows", "The file has more than " + limits.mostRows() + " rows. Send it in parts.");
        }
    }

    private static FileRefused breaksOff(Row last) {
        return new FileRefused(
                "half-a-file",
                "The last row, at line " + last.line()
                        + ", breaks off in the middle: the end of the file is missing. Export it again.");
    }

    private FileRefused wrongEncoding(Path file) {
        return new FileRefused(
                SourceFile.WRONG_ENCODING,
                "Line " + firstLineThatIsNot(mapping.encoding(), file) + " is not written in "
                        + mapping.encoding().name() + ", as the mapping says. Export the file in that encoding.");
    }

    /** Bytes above 127 that make good UTF-8 from end to end are UTF-8, whatever a one-byte encoding makes of them. */
    private void refuseForeignUtf8(Path file) {
        if (mapping.encoding().equals(StandardCharsets.UTF_8)) {
            return;
        }
        if (firstLineThatIsNot(StandardCharsets.US_ASCII, file) > 0
                && firstLineThatIsNot(StandardCharsets.UTF_8, file) == 0) {
            throw new FileRefused(
                    "foreign-utf-8",
                    "The file is written in UTF-8, but the mapping says "
                            + mapping.encoding().name() + ". Export the file in that encoding.");
        }
    }

    /** The first such line from 1, or 0 when there is none. */
    private long firstLineThatIsNot(Charset encoding, Path file) {
        byte[] buffer = new byte[limits.longestRow()];
        try (InputStream bytes = SourceFile.bytes(file)) {
            int length = 0;
            long line = 1;
            for (int next = bytes.read(); next >= 0; next = bytes.read()) {
                if (length < buffer.length) {
                    buffer[length++] = (byte) next;
                }
                if (next == '\n') {
                    if (!isWritten(encoding, buffer, length)) {
                        return line;
                    }
                    line++;
                    length = 0;
                }
            }
            return isWritten(encoding, buffer, length) ? 0 : line;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static boolean isWritten(Charset encoding, byte[] buffer, int length) {
        try {
            encoding.newDecoder().decode(ByteBuffer.wrap(buffer, 0, length));
            return true;
        } catch (CharacterCodingException notIt) {
            return false;
        }
    }
}
