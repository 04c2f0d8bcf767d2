package org.foothold.citizens.imports.domain;

/**
 * What a source file may ask of us at most, so that a broken or hostile one costs little.
 *
 * @param longestLine characters in a line
 * @param longestRow characters in a row, whose quoted cells may hold line ends
 * @param mostRows rows in a file
 */
public record FileLimits(int longestLine, int longestRow, long mostRows) {

    /** Wide enough for any file a council sends, as far as we have seen. */
    public static final FileLimits USUAL = new FileLimits(64_000, 256_000, 10_000_000);
}
