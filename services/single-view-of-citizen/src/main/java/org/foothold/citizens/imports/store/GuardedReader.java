package org.foothold.citizens.imports.store;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;
import org.foothold.citizens.imports.domain.FileLimits;
import org.foothold.citizens.imports.domain.FileRefused;

/**
 * Watches the characters of a source file as they are read: a NUL, an endless line or an endless row ends the reading at
 * once, before it fills the memory. A byte order mark at the start is dropped.
 */
final class GuardedReader extends FilterReader {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final FileLimits limits;
    private boolean atStart = true;
    private long line = 1;
    private int lineLength;
    private long rowLength;
    private char last = '\n';

    GuardedReader(Reader in, FileLimits limits) {
        super(in);
        this.limits = limits;
    }

    @Override
    public int read() throws IOException {
        char[] one = new char[1];
        return read(one, 0, 1) < 0 ? -1 : one[0];
    }

    @Override
    public int read(char[] target, int from, int length) throws IOException {
        int read = in.read(target, from, length);
        if (atStart && read > 0) {
            atStart = false;
            if (target[from] == BYTE_ORDER_MARK) {
                System.arraycopy(target, from + 1, target, from, --read);
                return read == 0 ? read(target, from, length) : watched(target, from, read);
            }
        }
        return watched(target, from, read);
    }

    /** A row ended here: the count of its characters begins again. The parser reads somewhat ahead. */
    void rowEnded() {
        rowLength = 0;
    }

    boolean endsWithLineEnd() {
        return last == '\n' || last == '\r';
    }

    private int watched(char[] target, int from, int read) {
        for (int i = from; i < from + read; i++) {
            last = target[i];
            if (last == '\n') {
                line++;
                lineLength = 0;
            } else if (last == '\0') {
                throw new FileRefused(
                        "null-character",
                        "Line " + line + " holds a NUL character, which no text file does. Export the file again.");
            } else if (++lineLength > limits.longestLine()) {
                throw new FileRefused(
                        "line-too-long",
                        "Line " + line + " is longer than " + limits.longestLine()
                                + " characters. Is this a text file with one row per line?");
            }
        }
        rowLength += Math.max(0, read);
        if (rowLength > limits.longestRow()) {
            throw new FileRefused(
                    "row-too-long",
                    "The row that reaches line " + line + " is longer than " + limits.longestRow()
                            + " characters: probably a quotation mark before it is never closed.");
        }
        return read;
    }
}
