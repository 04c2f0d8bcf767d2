package org.foothold.citizens.imports.domain;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A source file that was handed in. It is accepted, then running, then done; or refused when the file is not what its
 * mapping says, with nothing taken; or failed when we could not go on.
 *
 * @param sourceSystem the source of the file; null of an import from before this was kept
 * @param complete whether the file holds everybody the source still has
 * @param spoolName the file under which it waits to be read
 */
public record ImportJob(
        UUID id,
        String mapping,
        String sourceSystem,
        boolean complete,
        String fileName,
        long fileSize,
        String spoolName,
        Status status,
        Optional<Problem> problem,
        Counts counts,
        int attempts,
        String requestedBy,
        Instant requestedAt,
        Optional<Instant> startedAt,
        Optional<Instant> finishedAt) {

    /** The life of an import. Codes are stored and published. */
    public enum Status {
        ACCEPTED("accepted"),
        RUNNING("running"),
        DONE("done"),
        REFUSED("refused"),
        FAILED("failed");

        private final String code;

        Status(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }

        public static Status of(String code) {
            return valueOf(code.toUpperCase(java.util.Locale.ROOT));
        }

        public boolean isOver() {
            return this != ACCEPTED && this != RUNNING;
        }
    }

    /** Why an import was refused or failed. */
    public record Problem(String code, String message) {}

    /**
     * @param total rows of the file; 0 until it was read through once
     * @param done rows decided so far
     * @param valuesLeftOut values of taken rows that could not be used
     */
    public record Counts(
            long total, long done, long added, long changed, long same, long rejected, long valuesLeftOut) {

        public static final Counts NONE = new Counts(0, 0, 0, 0, 0, 0, 0);

        public Counts plus(Counts more) {
            return new Counts(
                    total,
                    done + more.done,
                    added + more.added,
                    changed + more.changed,
                    same + more.same,
                    rejected + more.rejected,
                    valuesLeftOut + more.valuesLeftOut);
        }

        public int percent() {
            return total == 0 ? 0 : (int) (100 * done / total);
        }
    }
}
