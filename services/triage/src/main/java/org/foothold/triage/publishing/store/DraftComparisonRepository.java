package org.foothold.triage.publishing.store;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.foothold.triage.publishing.application.DraftComparisons;
import org.foothold.triage.publishing.domain.DraftComparison;
import org.foothold.triage.publishing.domain.DraftComparison.Status;
import org.foothold.triage.publishing.domain.Redecided;
import org.foothold.triage.questionset.domain.QuestionSetRef;
import org.hibernate.LockMode;
import org.hibernate.reactive.mutiny.Mutiny;

/** Keeps comparisons in PostgreSQL. */
@ApplicationScoped
class DraftComparisonRepository implements DraftComparisons {
    private static final UUID FIRST = new UUID(0, 0);

    @Override
    public Uni<Optional<DraftComparison>> find(QuestionSetRef ref) {
        return Panache.getSession()
                .chain(session -> session.find(DraftComparisonRow.class, ref.toString()))
                .map(row -> Optional.ofNullable(row).map(DraftComparisonRow::toComparison));
    }

    @Override
    public Uni<Void> ask(DraftComparison comparison) {
        return Panache.getSession()
                .chain(session -> session.find(
                                DraftComparisonRow.class, comparison.ref().toString())
                        .chain(row -> {
                            if (row == null) {
                                return session.persist(DraftComparisonRow.of(comparison));
                            }
                            row.take(comparison, null);
                            return session.createMutationQuery("delete from DraftMoveRow where ref = :ref")
                                    .setParameter("ref", row.ref)
                                    .executeUpdate()
                                    .replaceWithVoid();
                        }));
    }

    @Override
    public Uni<Optional<DraftComparison>> claim(Instant now, Instant until) {
        return Panache.getSession()
                .chain(session -> session.createSelectionQuery(
                                "from DraftComparisonRow where status in :open and (leasedUntil is null or leasedUntil < :now) order by askedAt",
                                DraftComparisonRow.class)
                        .setParameter("open", List.of(Status.WAITING, Status.RUNNING))
                        .setParameter("now", now)
                        .setMaxResults(1)
                        .setLockMode(LockMode.UPGRADE_SKIPLOCKED)
                        .getSingleResultOrNull())
                .map(row -> Optional.ofNullable(row).map(claimed -> {
                    claimed.leasedUntil = until;
                    return claimed.toComparison();
                }));
    }

    @Override
    public Uni<Void> note(DraftComparison comparison, List<Redecided> moved, Instant until) {
        return Panache.getSession()
                .chain(session -> session.find(
                                DraftComparisonRow.class, comparison.ref().toString(), LockMode.PESSIMISTIC_WRITE)
                        .chain(row -> row.askedAt.equals(comparison.askedAt())
                                ? note(session, row, comparison, moved, until)
                                : Uni.createFrom().voidItem()));
    }

    @Override
    public Uni<List<Redecided>> moved(QuestionSetRef ref, Optional<UUID> after, int atMost) {
        return Panache.getSession()
                .chain(session -> session.createSelectionQuery(
                                "from DraftMoveRow where ref = :ref and assessmentId > :after order by assessmentId",
                                DraftMoveRow.class)
                        .setParameter("ref", ref.toString())
                        .setParameter("after", after.orElse(FIRST))
                        .setMaxResults(atMost)
                        .getResultList())
                .map(rows -> rows.stream().map(DraftMoveRow::toRedecided).toList());
    }

    private static Uni<Void> note(
            Mutiny.Session session,
            DraftComparisonRow row,
            DraftComparison comparison,
            List<Redecided> moved,
            Instant until) {
        row.take(comparison, comparison.status().isOver() ? null : until);
        return session.persistAll(
                moved.stream().map(one -> DraftMoveRow.of(row.ref, one)).toArray());
    }
}
