package org.foothold.citizens.imports.application;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import org.foothold.citizens.imports.domain.Finding;

/**
 * The lines of NDJSON, one in memory at a time, however long a line is. Empty lines are counted and passed over; after too many it reads
 * no more. Reads block: keep it off the event loop.
 */
public final class JsonLines implements Iterator<SentLine> {

    private static final int LONGEST_LINE = 1 << 20;

    private static final ObjectReader JSON =
            new ObjectMapper().readerForMapOf(String.class).with(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    private final InputStream bytes;
    private final long mostLines;
    private int number;
    private boolean ended;
    private boolean lastLineEnded = true;
    private SentLine next;

    public JsonLines(InputStream bytes, long mostLines) {
        this.bytes = new BufferedInputStream(bytes, 1 << 16);
        this.mostLines = mostLines;
    }

    @Override
    public boolean hasNext() {
        while (next == null && !ended) {
            try {
                next = read();
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }
        return next != null;
    }

    @Override
    public SentLine next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        SentLine line = next;
        next = null;
        return line;
    }

    /** True when the last line was ended; asked when there is no next. */
    public boolean endsWithLineEnd() {
        return lastLineEnded;
    }

    /** The next line, or null for an empty one. */
    private SentLine read() throws IOException {
        number++;
        var line = new ByteArrayOutputStream();
        int length = 0;
        int read = bytes.read();
        for (; read >= 0 && read != '\n'; read = bytes.read()) {
            if (length <= LONGEST_LINE && ++length <= LONGEST_LINE) {
                line.write(read);
            }
        }
        ended = read < 0;
        lastLineEnded = !ended || length == 0;
        if (line.toString(StandardCharsets.ISO_8859_1).isBlank()) {
            return null;
        }
        if (number > mostLines) {
            ended = true;
            return unreadable(
                    "too-many-lines", "Send at most " + mostLines + " lines at once; none was read from here.");
        }
        return length > LONGEST_LINE
                ? unreadable("line-too-long", "The line is longer than " + LONGEST_LINE + " bytes.")
                : parsed(line.toByteArray());
    }

    /** What Jackson says of a bad line is not passed on: it may quote it. */
    private SentLine parsed(byte[] line) throws IOException {
        try {
            Map<String, String> columns = JSON.readValue(line);
            return columns == null ? noObject() : new SentLine.Columns(number, columns);
        } catch (MismatchedInputException other) {
            return other.getPath().isEmpty()
                    ? noObject()
                    : unreadable("nested-value", "A column holds an object or a list, where one text belongs.");
        } catch (JsonProcessingException | CharConversionException notJson) {
            return unreadable("not-json", "The line is not JSON in UTF-8.");
        }
    }

    private SentLine noObject() {
        return unreadable("not-an-object", "The line is not one JSON object, alone on its line.");
    }

    private SentLine unreadable(String code, String message) {
        return new SentLine.Unreadable(number, new Finding(code, "", message));
    }
}
