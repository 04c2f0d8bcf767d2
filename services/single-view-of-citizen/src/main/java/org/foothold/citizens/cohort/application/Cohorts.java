package org.foothold.citizens.cohort.application;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.foothold.citizens.cohort.domain.Cohort;

/** Where cohorts are kept. */
public interface Cohorts {

    /** Within the caller's transaction. */
    Uni<Cohort> add(Cohort cohort);

    Uni<Optional<Cohort>> find(UUID id);

    /** Newest first. */
    Uni<List<Cohort>> newest(int offset, int most);

    Uni<Long> howMany();
}
