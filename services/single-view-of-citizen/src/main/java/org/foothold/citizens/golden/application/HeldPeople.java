package org.foothold.citizens.golden.application;

import io.smallrye.mutiny.Uni;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.foothold.citizens.golden.domain.HeldRecord;

/** Finds everything that is held on people. */
public interface HeldPeople {

    /**
     * A person and their records.
     *
     * @param restrictedTo the only team that may see the person; a restricted record counts from the moment it is here
     */
    record HeldPerson(
            UUID citizen,
            Optional<String> restrictedTo,
            Optional<String> ward,
            Optional<String> ageBand,
            List<HeldRecord> records) {

        public HeldPerson {
            records = List.copyOf(records);
        }

        /** Whether somebody of these teams may know of the person at all. */
        public boolean isOpenTo(Set<String> teams) {
            return restrictedTo.filter(team -> !teams.contains(team)).isEmpty();
        }
    }

    /** The person of an id; of an id that was absorbed, the person it leads to. */
    Uni<Optional<HeldPerson>> find(UUID citizen);

    /** The people of ids that are in use; those nobody has are not in the answer. */
    Uni<List<HeldPerson>> findAll(Collection<UUID> citizens);
}
