package org.foothold.citizens.imports.store;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.foothold.citizens.imports.application.SourceFiles;
import org.foothold.citizens.imports.domain.FileLimits;
import org.foothold.citizens.imports.domain.FileRefused;

/**
 * A CSV file being read row by row, plain or gzipped; memory stays the same whatever its size. What is wrong with the
 * file as a whole comes out as {@link FileRefused}. Reads block: keep it off the event loop.
 */
final class SourceFile implements SourceFiles.Rows {

    static final String WRONG_ENCODING = "wrong-encoding";

    private final GuardedReader guard;
    private final CSVParser parser;
    private final Iterator<CSVRecord> records;

    private SourceFile(GuardedReader guard, CSVParser parser) {
        this.guard = guard;
        this.parser = parser;
        this.records = parser.iterator();
    }

    static SourceFile open(Path file, Charset encoding, char delimiter, FileLimits limits) {
        try {
            var decoder = encoding.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT);
            var guard = new GuardedReader(new InputStreamReader(bytes(file), decoder), limits);
            CSVFormat format = CSVFormat.DEFAULT
                    .builder()
                    .setDelimiter(delimiter)
                    .setIgnoreEmptyLines(true)
                    .get();
            return new SourceFile(
                    guard,
                    CSVParser.builder().setReader(guard).setFormat(format).get());
        } catch (EOFException | ZipException broken) {
            throw halfAnArchive();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The file's bytes, unpacked when it is gzipped; told by its first two bytes, not by its name. */
    static InputStream bytes(Path file) throws IOException {
        var raw = new BufferedInputStream(Files.newInputStream(file), 1 << 16);
        raw.mark(2);
        boolean gzipped = raw.read() == 0x1f && raw.read() == 0x8b;
        raw.reset();
        return gzipped ? new GZIPInputStream(raw, 1 << 16) : raw;
    }

    @Override
    public SourceFiles.Row next() {
        long before = parser.getCurrentLineNumber();
        try {
            if (!records.hasNext()) {
                return null;
            }
            CSVRecord record = records.next();
            guard.rowEnded();
            return SourceFiles.Row.of(before + 1, record.toList());
        } catch (NoSuchElementException end) {
            return null;
        } catch (UncheckedIOException | IllegalStateException failure) {
            throw meaning(failure, before + 1);
        }
    }

    /** True when the last line was ended; asked at the end of the file. */
    boolean endsWithLineEnd() {
        return guard.endsWithLineEnd();
    }

    @Override
    public void close() {
        try {
            parser.close();
        } catch (IOException nothingToSave) {
            throw new UncheckedIOException(nothingToSave);
        }
    }

    private static RuntimeException meaning(RuntimeException failure, long line) {
        Throwable cause = failure.getCause();
        if (cause instanceof CharacterCodingException) {
            return new FileRefused(WRONG_ENCODING, "");
        }
        if (cause instanceof EOFException || cause instanceof ZipException) {
            return halfAnArchive();
        }
        String said = String.valueOf(cause == null ? failure.getMessage() : cause.getMessage());
        if (said.contains("EOF")) {
            return new FileRefused(
                    "half-a-file",
                    "The quotation mark opened in the row at line " + line
                            + " is never closed: the end of the file is missing. Export it again.");
        }
        if (said.contains("encapsulated token")) {
            return new FileRefused(
                    "broken-quotes",
                    "In the row at line " + line
                            + " text follows a closing quotation mark. Quotation marks inside a cell must be doubled.");
        }
        return failure;
    }

    static FileRefused halfAnArchive() {
        return new FileRefused(
                "half-a-file", "The compressed file breaks off before its end, or is damaged. Send it again.");
    }
}
