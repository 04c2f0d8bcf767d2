package org.foothold.citizens.cohort.store;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.foothold.citizens.cohort.application.Cohorts;
import org.foothold.citizens.cohort.domain.Cohort;

/** Cohorts by Hibernate Reactive: they are few, and defining one needs the answer stored beside the effect. */
@ApplicationScoped
class CohortRepository implements Cohorts, PanacheRepositoryBase<CohortRow, UUID> {

    @Override
    public Uni<Cohort> add(Cohort cohort) {
        return persist(CohortRow.of(cohort)).replaceWith(cohort);
    }

    @Override
    @WithSession
    public Uni<Optional<Cohort>> find(UUID id) {
        return findById(id).map(row -> Optional.ofNullable(row).map(CohortRow::toDomain));
    }

    @Override
    @WithSession
    public Uni<List<Cohort>> newest(int offset, int most) {
        return find("order by createdAt desc, id")
                .range(offset, offset + most - 1)
                .list()
                .map(rows -> rows.stream().map(CohortRow::toDomain).toList());
    }

    @Override
    @WithSession
    public Uni<Long> howMany() {
        return count();
    }
}
