package org.foothold.triage.flag.api;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.foothold.kernel.Personal;

/**
 * A worker says that somebody should be contacted.
 *
 * @param recordRef the record the worker is looking at
 * @param fastTrack whether the worker asks that the queue be passed
 * @param note for the one who makes contact; stays in triage
 */
public record RaiseFlagRequest(
        @NotNull String recordRef,
        @NotNull @Size(min = 1, max = 20) List<@NotNull String> reasons,
        @NotNull String urgency,
        Boolean fastTrack,
        @Size(max = 2000) String note) {

    /** Says nothing of the person. */
    @Override
    public String toString() {
        return "RaiseFlagRequest[" + Personal.MASK + "]";
    }
}
