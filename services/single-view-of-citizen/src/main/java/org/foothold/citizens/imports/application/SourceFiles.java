package org.foothold.citizens.imports.application;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.foothold.citizens.imports.domain.Finding;
import org.foothold.citizens.imports.domain.Mapping;

/** The files that wait to be read. All of this blocks and belongs on a worker thread. */
public interface SourceFiles {

    /**
     * One row, with the line it starts on.
     *
     * @param unreadable why it has no cells, where it cannot be read
     */
    record Row(long line, List<String> cells, Optional<Finding> unreadable) {

        public static Row of(long line, List<String> cells) {
            return new Row(line, cells, Optional.empty());
        }

        public static Row unreadable(long line, Finding why) {
            return new Row(line, List.of(), Optional.of(why));
        }
    }

    /** Takes a file into keeping; the answer is the name to ask for it by. */
    String keep(Path received);

    void remove(String name);

    /**
     * Reads a file to its end and counts its rows.
     *
     * @throws org.foothold.citizens.imports.domain.FileRefused when it is not what the mapping says, or not whole
     */
    long check(String name, Mapping mapping);

    /** Opens a file; the first row is its header, or the columns of the mapping where the file has none. Refuses when the file is no longer kept. */
    Rows open(String name, Mapping mapping);

    /** The rows of an open file. */
    interface Rows extends AutoCloseable {

        /** The next row; null at the end. */
        Row next();

        @Override
        void close();
    }
}
