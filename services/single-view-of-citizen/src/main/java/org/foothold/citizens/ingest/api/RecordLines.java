package org.foothold.citizens.ingest.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
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
import org.foothold.citizens.ingest.application.SentLine;

/** The lines of a body of NDJSON, one in memory at a time. Empty lines are counted and passed over; after too many it reads no more. */
final class RecordLines implements Iterator<SentLine> {

    static final int MOST_LINES = 10_000;
    static final int LONGEST_LINE = 1 << 20;

    private static final ObjectReader JSON =
            new ObjectMapper().readerForMapOf(String.class).with(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    private final InputStream body;
    private int number;
    private boolean ended;
    private SentLine next;

    RecordLines(InputStream body) {
        this.body = new BufferedInputStream(body, 1 << 16);
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

    /** The next line, or null for an empty one. */
    private SentLine read() throws IOException {
        number++;
        var line = new ByteArrayOutputStream();
        int length = 0;
        int read = body.read();
        for (; read >= 0 && read != '\n'; read = body.read()) {
            if (++length <= LONGEST_LINE) {
                line.write(read);
            }
        }
        ended = read < 0;
        if (line.toString(StandardCharsets.ISO_8859_1).isBlank()) {
            return null;
        }
        if (number > MOST_LINES) {
            ended = true;
            return unreadable(
                    "too-many-lines", "Send at most " + MOST_LINES + " lines at once; none was read from here.");
        }
        return length > LONGEST_LINE
                ? unreadable("line-too-long", "The line is longer than " + LONGEST_LINE + " bytes.")
                : parsed(line.toByteArray());
    }

    private SentLine parsed(byte[] line) throws IOException {
        try {
            Map<String, String> columns = JSON.readValue(line);
            if (columns != null) {
                return new SentLine.Columns(number, columns);
            }
        } catch (JsonProcessingException | CharConversionException notJson) {
            // Told below: what is wrong with it may quote the line
        }
        return unreadable("not-json", "The line is not one JSON object of texts.");
    }

    private SentLine unreadable(String code, String message) {
        return new SentLine.Unreadable(number, new Finding(code, "", message));
    }
}
