package org.foothold.citizens.extract.domain;

/**
 * When a person has to look before anybody is withdrawn: half an export with a good end looks like a complete file.
 *
 * @param few up to so many fewer than this go without asking
 * @param percent of the records of the source that may go without asking
 */
public record Guard(int few, int percent) {

    /**
     * @param rows of the file; a file without rows is never believed by itself
     * @param records that the source had before the file
     * @param missing of them, that the file no longer has
     */
    public boolean asks(long rows, long records, long missing) {
        if (missing == 0) {
            return false;
        }
        return rows == 0 || missing >= few && missing * 100 > records * percent;
    }
}
