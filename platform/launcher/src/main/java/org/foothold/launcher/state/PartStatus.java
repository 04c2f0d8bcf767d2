package org.foothold.launcher.state;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

/**
 * One line of the status: a part, or a task that runs once, such as loading the sample city.
 *
 * @param doing what it is busy with, for a person to read; may be empty
 * @param pid of the process, or 0
 * @param port it listens on, or 0
 * @param since when it entered its state, in epoch milliseconds
 * @param tookMillis from its start until it was ready, or 0
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record PartStatus(
        String name,
        String title,
        PartState state,
        String doing,
        long pid,
        int port,
        long since,
        long tookMillis,
        int restarts) {

    public static PartStatus waiting(String name, String title, String doing, long now) {
        return new PartStatus(name, title, PartState.WAITING, doing, 0, 0, now, 0, 0);
    }

    public PartStatus becoming(PartState next, String nowDoing, long now) {
        var entered = next == state ? since : now;
        return new PartStatus(name, title, next, nowDoing, pid, port, entered, tookMillis, restarts);
    }

    public PartStatus running(long process, int itsPort) {
        return new PartStatus(name, title, state, doing, process, itsPort, since, tookMillis, restarts);
    }

    public PartStatus readyAfter(long millis, long now) {
        return new PartStatus(name, title, PartState.READY, "", pid, port, now, millis, restarts);
    }

    public PartStatus startedAgain() {
        return new PartStatus(name, title, state, doing, pid, port, since, tookMillis, restarts + 1);
    }
}
