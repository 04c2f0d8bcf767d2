package org.foothold.dashboard.people.application;

import io.smallrye.mutiny.Multi;
import java.util.Set;
import java.util.UUID;

/** What was committed on any replica. */
public interface PeopleNews {

    /**
     * One commit.
     *
     * @param number tells this one from every other that this replica heard of
     * @param records the records whose flags may look different now; empty when they are too many to name
     */
    record Change(long number, Set<UUID> records) {}

    /** Fails for a watcher who is too slow for what waits: who comes back learns what they missed. */
    Multi<Change> changes();
}
