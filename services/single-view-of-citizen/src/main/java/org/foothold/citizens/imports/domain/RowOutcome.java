package org.foothold.citizens.imports.domain;

import java.util.List;

/** What became of a row. */
public sealed interface RowOutcome {

    /** Taken; the findings tell which values had to be left out. */
    record Accepted(SourceRow row, List<Finding> leftOut) implements RowOutcome {}

    /** Set aside, with all that is wrong with it. */
    record Rejected(List<Finding> reasons) implements RowOutcome {

        public static RowOutcome of(Finding reason) {
            return new Rejected(List.of(reason));
        }
    }
}
