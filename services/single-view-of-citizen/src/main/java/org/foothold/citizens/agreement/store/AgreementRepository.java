package org.foothold.citizens.agreement.store;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.foothold.citizens.agreement.application.Agreements;
import org.foothold.citizens.agreement.domain.Agreement;

/** Agreements by Hibernate Reactive: they are few, and their commands need the answer stored beside the effect. */
@ApplicationScoped
class AgreementRepository implements Agreements, PanacheRepositoryBase<AgreementRow, UUID> {

    @Override
    public Uni<Agreement> add(Agreement agreement) {
        return persist(AgreementRow.of(agreement)).replaceWith(agreement);
    }

    @Override
    public Uni<Optional<Agreement>> findToChange(UUID id) {
        return findById(id, LockModeType.PESSIMISTIC_WRITE)
                .map(row -> Optional.ofNullable(row).map(AgreementRow::toDomain));
    }

    @Override
    public Uni<Agreement> save(Agreement changed) {
        return findById(changed.id()).invoke(row -> row.changeTo(changed)).replaceWith(changed);
    }

    @Override
    @WithSession
    public Uni<List<Agreement>> ofOrganisation(String organisation) {
        return list("organisation = ?1 and endedAt is null", organisation).map(AgreementRepository::toDomain);
    }

    @Override
    @WithSession
    public Uni<List<Agreement>> newest(int offset, int most) {
        return find("order by signedAt desc, id")
                .range(offset, offset + most - 1)
                .list()
                .map(AgreementRepository::toDomain);
    }

    @Override
    @WithSession
    public Uni<Long> howMany() {
        return count();
    }

    private static List<Agreement> toDomain(List<AgreementRow> rows) {
        return rows.stream().map(AgreementRow::toDomain).toList();
    }
}
