package org.foothold.citizens.imports.application;

import java.util.Map;
import org.foothold.citizens.imports.domain.Finding;

/** A line of NDJSON, as a source sends it in a file or a request. */
public sealed interface SentLine {

    /** Counted from one. */
    int number();

    /** One record, its columns by the names of the mapping. */
    record Columns(int number, Map<String, String> columns) implements SentLine {}

    /** What is no record. */
    record Unreadable(int number, Finding why) implements SentLine {}
}
