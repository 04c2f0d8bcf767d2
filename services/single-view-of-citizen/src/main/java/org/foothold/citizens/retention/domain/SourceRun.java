package org.foothold.citizens.retention.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * What a run found and did in one source.
 *
 * @param dueBefore records of an earlier day are due
 * @param records how many the source had when they were counted
 * @param due how many of them were due then
 * @param last up to which record, in the order of their ids, the run has come
 */
public record SourceRun(
        String sourceSystem,
        SourceState state,
        LocalDate dueBefore,
        CountedFrom from,
        long records,
        long due,
        Counts counts,
        Optional<UUID> last,
        Optional<Answer> answer) {

    private static final int FEW = 20;
    private static final int SHARE = 10;

    /** Who confirmed or refused, where that was asked. */
    public record Answer(String by, Instant at) {}

    /**
     * What became of the records that were due.
     *
     * @param withdrawn gone
     * @param held kept because a legal hold stands on the person
     * @param guarding kept because they say what keeps the person safe while other records of them are here
     * @param failed kept because something went wrong; the next run tries again
     * @param stayed no longer due when their turn came
     */
    public record Counts(long withdrawn, long held, long guarding, long failed, long stayed) {

        public static final Counts NONE = new Counts(0, 0, 0, 0, 0);

        public long all() {
            return withdrawn + held + guarding + failed + stayed;
        }
    }

    /**
     * Whether so large a part of a source would go that somebody has to look first: more than 20 records and more than a tenth. A file
     * that failed to come for long, or a rule written with the wrong unit, looks like this.
     */
    public static boolean isMuch(long due, long records) {
        return due > FEW && due * SHARE > records;
    }
}
