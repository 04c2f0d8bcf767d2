package org.foothold.samplecity.csv;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * How one system writes CSV.
 *
 * @param quotesAll whether every cell stands in quotes, or only those that must
 */
public record Dialect(char delimiter, String lineEnd, boolean quotesAll, Charset encoding) {

    /** RFC 4180: commas, carriage return and line feed, quotes where needed. */
    public static final Dialect RFC_4180 = new Dialect(',', "\r\n", false, StandardCharsets.UTF_8);

    public Dialect delimitedBy(char other) {
        return new Dialect(other, lineEnd, quotesAll, encoding);
    }

    public Dialect withLineFeeds() {
        return new Dialect(delimiter, "\n", quotesAll, encoding);
    }

    public Dialect quotingAll() {
        return new Dialect(delimiter, lineEnd, true, encoding);
    }

    public Dialect encodedIn(Charset other) {
        return new Dialect(delimiter, lineEnd, quotesAll, other);
    }
}
