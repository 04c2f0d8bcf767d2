package org.foothold.triage.held.store;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.foothold.triage.held.application.AskedConsents;
import org.foothold.triage.held.domain.AskedConsent;

/** Keeps answers to the question for consent in PostgreSQL. */
@ApplicationScoped
class AskedConsentRepository implements AskedConsents {

    @Override
    public Uni<Void> add(AskedConsent asked) {
        return Panache.getSession().chain(session -> session.persist(AskedConsentRow.of(asked)));
    }

    @Override
    public Uni<List<AskedConsent>> of(UUID assessmentId) {
        return Panache.getSession()
                .chain(session -> session.createSelectionQuery(
                                "from AskedConsentRow where assessmentId = :assessment order by askedAt, id",
                                AskedConsentRow.class)
                        .setParameter("assessment", assessmentId)
                        .getResultList())
                .map(rows -> rows.stream().map(AskedConsentRow::toAsked).toList());
    }
}
