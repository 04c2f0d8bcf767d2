package org.foothold.citizens.imports.domain;

import java.util.List;
import java.util.Optional;

/** What became of a row. */
public sealed interface RowOutcome {

    /** Taken; the findings tell which values had to be left out. */
    record Accepted(SourceRow row, List<Finding> leftOut) implements RowOutcome {}

    /**
     * Set aside, with all that is wrong with it.
     *
     * @param sourceId what its system calls it, where that could be read
     */
    record Rejected(List<Finding> reasons, Optional<String> sourceId) implements RowOutcome {

        public static RowOutcome of(Finding reason) {
            return of(reason, Optional.empty());
        }

        public static RowOutcome of(Finding reason, Optional<String> sourceId) {
            return new Rejected(List.of(reason), sourceId);
        }
    }
}
