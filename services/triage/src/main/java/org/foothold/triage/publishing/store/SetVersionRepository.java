package org.foothold.triage.publishing.store;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.foothold.kernel.NotFound;
import org.foothold.triage.publishing.application.SetVersions;
import org.foothold.triage.publishing.domain.SetVersion;
import org.foothold.triage.publishing.domain.VersionStatus;
import org.foothold.triage.questionset.domain.QuestionSetRef;
import org.hibernate.LockMode;

/** Keeps versions in PostgreSQL. */
@ApplicationScoped
class SetVersionRepository implements SetVersions {

    private record Named(String name, int version) {}

    @Override
    public Uni<Void> add(SetVersion version) {
        return Panache.getSession()
                .chain(session -> session.persist(SetVersionRow.of(version)).call(session::flush));
    }

    @Override
    public Uni<Void> save(SetVersion version) {
        return Panache.getSession()
                .chain(session ->
                        session.find(SetVersionRow.class, version.ref().toString()))
                .invoke(row -> row.take(version))
                .replaceWithVoid();
    }

    @Override
    public Uni<SetVersion> read(QuestionSetRef ref) {
        return find(ref).map(found -> found.orElseThrow(NotFound::new));
    }

    @Override
    public Uni<Optional<SetVersion>> find(QuestionSetRef ref) {
        return Panache.getSession()
                .chain(session -> session.find(SetVersionRow.class, ref.toString()))
                .map(row -> Optional.ofNullable(row).map(SetVersionRow::toVersion));
    }

    @Override
    public Uni<List<SetVersion>> toChange(String name) {
        return Panache.getSession()
                .chain(session -> session.createSelectionQuery(
                                "from SetVersionRow where name = :name order by version", SetVersionRow.class)
                        .setParameter("name", name)
                        .setLockMode(LockMode.PESSIMISTIC_WRITE)
                        .getResultList())
                .map(rows -> rows.stream().map(SetVersionRow::toVersion).toList());
    }

    @Override
    public Uni<List<SetVersion>> all() {
        return Panache.getSession()
                .chain(session -> session.createSelectionQuery(
                                "from SetVersionRow order by name, version desc", SetVersionRow.class)
                        .getResultList())
                .map(rows -> rows.stream().map(SetVersionRow::toVersion).toList());
    }

    @Override
    public Uni<List<QuestionSetRef>> everPublished() {
        return Panache.getSession()
                .chain(session -> session.createSelectionQuery(
                                "select name, version from SetVersionRow where status in (:published, :withdrawn)",
                                Named.class)
                        .setParameter("published", VersionStatus.PUBLISHED)
                        .setParameter("withdrawn", VersionStatus.WITHDRAWN)
                        .getResultList())
                .map(rows -> rows.stream()
                        .map(row -> new QuestionSetRef(row.name(), row.version()))
                        .toList());
    }
}
