package org.foothold.triage.assessment.store;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.foothold.kernel.NotFound;
import org.foothold.triage.assessment.application.AssessmentKey;
import org.foothold.triage.assessment.application.AssessmentSecret;
import org.foothold.triage.assessment.application.Assessments;
import org.foothold.triage.assessment.domain.Assessment;
import org.foothold.triage.assessment.domain.AssessmentId;
import org.foothold.triage.assessment.domain.AssessmentStatus;
import org.hibernate.LockMode;

/** Keeps assessments in PostgreSQL. */
@ApplicationScoped
class AssessmentRepository implements Assessments {
    private final AnswersSeal seal;

    AssessmentRepository(AnswersSeal seal) {
        this.seal = seal;
    }

    @Override
    public Uni<Void> add(Assessment assessment, AssessmentSecret secret, Optional<String> partner) {
        return Panache.getSession()
                .chain(session -> session.persist(AssessmentRow.of(assessment, secret, partner, seal)));
    }

    @Override
    public Uni<List<Assessment>> begunBy(String partner, long offset, int atMost) {
        return Panache.getSession()
                .chain(session -> session.createSelectionQuery(
                                "from AssessmentRow where partner = :partner order by startedAt desc, id",
                                AssessmentRow.class)
                        .setParameter("partner", partner)
                        .setFirstResult(Math.toIntExact(offset))
                        .setMaxResults(atMost)
                        .getResultList())
                .map(rows -> rows.stream().map(row -> row.toAssessment(seal)).toList());
    }

    @Override
    public Uni<Long> countBegunBy(String partner) {
        return Panache.getSession()
                .chain(session -> session.createSelectionQuery(
                                "select count(*) from AssessmentRow where partner = :partner", Long.class)
                        .setParameter("partner", partner)
                        .getSingleResult());
    }

    @Override
    public Uni<Assessment> open(AssessmentKey key) {
        return find(key, LockMode.NONE);
    }

    @Override
    public Uni<Assessment> openToChange(AssessmentKey key) {
        return find(key, LockMode.PESSIMISTIC_WRITE);
    }

    @Override
    public Uni<Assessment> find(AssessmentId id) {
        return find(id, LockMode.NONE);
    }

    @Override
    public Uni<Assessment> findToChange(AssessmentId id) {
        return find(id, LockMode.PESSIMISTIC_WRITE);
    }

    @Override
    public Uni<List<Assessment>> completedOf(List<UUID> records, int atMost) {
        return Panache.getSession()
                .chain(session -> session.createSelectionQuery(
                                "from AssessmentRow where recordId in :records and status = :status order by lastActiveAt desc, id",
                                AssessmentRow.class)
                        .setParameter("records", records)
                        .setParameter("status", AssessmentStatus.COMPLETED)
                        .setMaxResults(atMost)
                        .getResultList())
                .map(rows -> rows.stream().map(row -> row.toAssessment(seal)).toList());
    }

    @Override
    public Uni<Void> handOver(AssessmentId id, AssessmentSecret secret) {
        return Panache.getSession()
                .chain(session -> session.find(AssessmentRow.class, id.value(), LockMode.PESSIMISTIC_WRITE))
                .invoke(row -> {
                    row.secretHash = secret.hash();
                    row.partner = null;
                })
                .replaceWithVoid();
    }

    @Override
    public Uni<Void> save(Assessment assessment) {
        return Panache.getSession()
                .chain(session ->
                        session.find(AssessmentRow.class, assessment.id().value()))
                .invoke(row -> row.take(assessment, seal))
                .replaceWithVoid();
    }

    @Override
    public Uni<List<Assessment>> idleSince(Instant since, int atMost) {
        return Panache.getSession()
                .chain(session -> session.createSelectionQuery(
                                "from AssessmentRow where status = :status and lastActiveAt < :since order by lastActiveAt",
                                AssessmentRow.class)
                        .setParameter("status", AssessmentStatus.IN_PROGRESS)
                        .setParameter("since", since)
                        .setMaxResults(atMost)
                        .setLockMode(LockMode.UPGRADE_SKIPLOCKED)
                        .getResultList())
                .map(rows -> rows.stream().map(row -> row.toAssessment(seal)).toList());
    }

    private Uni<Assessment> find(AssessmentId id, LockMode lock) {
        return Panache.getSession()
                .chain(session -> session.find(AssessmentRow.class, id.value(), lock))
                .onItem()
                .ifNull()
                .failWith(NotFound::new)
                .map(row -> row.toAssessment(seal));
    }

    private Uni<Assessment> find(AssessmentKey key, LockMode lock) {
        return Panache.getSession()
                .chain(session -> session.find(AssessmentRow.class, key.id().value(), lock))
                .map(row -> {
                    if (row == null || !key.opens(row.secretHash, Optional.ofNullable(row.partner))) {
                        throw new NotFound();
                    }
                    return row.toAssessment(seal);
                });
    }
}
