package org.foothold.launcher.supervisor;

import java.util.List;

/**
 * What is done once in a run, around the parts.
 *
 * @param before any part starts
 * @param after all parts are ready; the whole counts as ready when these are done
 * @param meanwhile in the background, while the platform serves already
 */
public record Tasks(List<Task> before, List<Task> after, List<Task> meanwhile) {

    public Tasks(List<Task> before, List<Task> after) {
        this(before, after, List.of());
    }

    Tasks andMeanwhile(Task task) {
        return new Tasks(before, after, List.of(task));
    }
}
