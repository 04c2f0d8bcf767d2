package org.foothold.dashboard.people.application;

import io.smallrye.mutiny.Multi;
import java.util.Set;
import java.util.UUID;

/** What was committed on any replica: the records whose flags may look different now; empty when it is too many to name. */
public interface PeopleNews {

    /** Only the newest waits for a watcher who is slow. */
    Multi<Set<UUID>> changes();
}
