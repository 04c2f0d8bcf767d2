package org.foothold.webapi;

import org.foothold.kernel.InvalidInput;

/**
 * Which part of a list is asked for. Pages count from 1; a page holds at most {@value #LARGEST} entries.
 *
 * @param number the page, from 1
 * @param size entries on a page
 */
public record PageRequest(int number, int size) {

    public static final int LARGEST = 200;
    private static final int FARTHEST = 10_000;

    public PageRequest {
        if (number < 1 || number > FARTHEST) {
            throw new InvalidInput("page", "range", "Give a page from 1 to " + FARTHEST + ".");
        }
        if (size < 1 || size > LARGEST) {
            throw new InvalidInput("size", "range", "Give a size from 1 to " + LARGEST + ".");
        }
    }

    /** Rows to leave out before the first of this page. */
    public int offset() {
        return (number - 1) * size;
    }
}
