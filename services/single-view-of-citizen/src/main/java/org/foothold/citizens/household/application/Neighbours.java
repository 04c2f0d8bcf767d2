package org.foothold.citizens.household.application;

import io.smallrye.mutiny.Uni;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Finds people by where their records say they live. */
public interface Neighbours {

    /** At most so many people with a record at one of these postcodes; nobody restricted, and not the one given. */
    Uni<List<UUID>> at(Collection<String> postcodes, UUID except, int most);

    /** At most so many people whom a source knows as one household with the one given; nobody restricted. */
    Uni<List<UUID>> knownTogetherWith(UUID citizen, int most);
}
