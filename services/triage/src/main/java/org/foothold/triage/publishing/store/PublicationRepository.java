package org.foothold.triage.publishing.store;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import org.foothold.triage.Ids;
import org.foothold.triage.publishing.application.PublicationLog;
import org.foothold.triage.publishing.domain.Publication;
import org.foothold.triage.publishing.domain.Publications;

/** Keeps the record of publications in PostgreSQL. */
@ApplicationScoped
class PublicationRepository implements PublicationLog {
    private final Ids ids;

    PublicationRepository(Ids ids) {
        this.ids = ids;
    }

    @Override
    public Uni<Void> add(Publication publication) {
        return Panache.getSession().chain(session -> session.persist(PublicationRow.of(ids.next(), publication)));
    }

    @Override
    public Uni<Publications> of(String name) {
        return Panache.getSession()
                .chain(session -> session.createSelectionQuery(
                                "from PublicationRow where name = :name", PublicationRow.class)
                        .setParameter("name", name)
                        .getResultList())
                .map(PublicationRepository::publications);
    }

    @Override
    public Uni<Map<String, Publications>> all() {
        return Panache.getSession()
                .chain(session -> session.createSelectionQuery("from PublicationRow", PublicationRow.class)
                        .getResultList())
                .map(rows -> rows.stream()
                        .collect(groupingBy(
                                row -> row.name,
                                mapping(
                                        row -> row,
                                        collectingAndThen(toList(), PublicationRepository::publications)))));
    }

    private static Publications publications(List<PublicationRow> rows) {
        return new Publications(rows.stream().map(PublicationRow::toPublication).toList());
    }
}
