package org.foothold.triage.publishing.store;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.foothold.triage.publishing.application.DraftChecks;
import org.foothold.triage.publishing.domain.DraftCheck;
import org.foothold.triage.publishing.domain.DraftCheck.Status;
import org.foothold.triage.questionset.domain.QuestionSetRef;
import org.hibernate.LockMode;

/** Keeps checks in PostgreSQL. */
@ApplicationScoped
class DraftCheckRepository implements DraftChecks {

    @Override
    public Uni<Optional<DraftCheck>> find(QuestionSetRef ref) {
        return Panache.getSession()
                .chain(session -> session.find(DraftCheckRow.class, ref.toString()))
                .map(row -> Optional.ofNullable(row).map(DraftCheckRow::toCheck));
    }

    @Override
    public Uni<Void> ask(DraftCheck check) {
        return Panache.getSession()
                .chain(session -> session.find(DraftCheckRow.class, check.ref().toString())
                        .chain(row -> {
                            if (row == null) {
                                return session.persist(DraftCheckRow.of(check));
                            }
                            row.take(check, null);
                            return Uni.createFrom().voidItem();
                        }));
    }

    @Override
    public Uni<Optional<DraftCheck>> claim(Instant now, Instant until) {
        return Panache.getSession()
                .chain(session -> session.createSelectionQuery(
                                "from DraftCheckRow where status in :open and (leasedUntil is null or leasedUntil < :now) order by askedAt",
                                DraftCheckRow.class)
                        .setParameter("open", List.of(Status.WAITING, Status.RUNNING))
                        .setParameter("now", now)
                        .setMaxResults(1)
                        .setLockMode(LockMode.UPGRADE_SKIPLOCKED)
                        .getSingleResultOrNull())
                .map(row -> Optional.ofNullable(row).map(claimed -> {
                    claimed.leasedUntil = until;
                    return claimed.toCheck();
                }));
    }

    @Override
    public Uni<Void> note(DraftCheck check, Instant until) {
        return Panache.getSession()
                .chain(session -> session.find(DraftCheckRow.class, check.ref().toString(), LockMode.PESSIMISTIC_WRITE))
                .invoke(row -> {
                    if (row.askedAt.equals(check.askedAt())) {
                        row.take(check, check.status().isOver() ? null : until);
                    }
                })
                .replaceWithVoid();
    }
}
