package org.foothold.citizens.risk.application;

import io.smallrye.mutiny.Uni;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.foothold.citizens.risk.domain.Told;

/** Finds what the records linked to people today tell. */
public interface ToldOfPeople {

    /** By citizen; one without records is not in the answer. */
    Uni<Map<UUID, List<Told>>> of(Collection<UUID> citizens);
}
