package org.foothold.launcher.state;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;

/**
 * The status of the whole, as the supervisor last wrote it.
 *
 * @param supervisor the pid of the supervisor that wrote it: a reader can tell a new run from an old file
 * @param failure one sentence with the remedy, when the state is {@code FAILED}
 * @param startedAt in epoch milliseconds
 * @param tookMillis from the start until everything was ready, or 0
 * @param clockOffset how far the platform's clock is moved, as an ISO-8601 duration
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record SystemStatus(
        long supervisor,
        State state,
        String failure,
        String doorUrl,
        String clockOffset,
        long startedAt,
        long tookMillis,
        List<PartStatus> parts) {

    /** The whole starts, serves, stops, and has ended. */
    public enum State {
        STARTING,
        READY,
        STOPPING,
        STOPPED,
        FAILED
    }

    public boolean hasEnded() {
        return state == State.STOPPED || state == State.FAILED;
    }
}
