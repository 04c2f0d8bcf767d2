package org.foothold.triage.assessment.store;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.foothold.triage.assessment.domain.Assessment;
import org.foothold.triage.assessment.domain.AssessmentStatus;
import org.foothold.triage.publishing.application.CompletedAssessments;

/** Goes through completed assessments by the index over their ids; only a page of them is in memory. */
@ApplicationScoped
class CompletedAssessmentRepository implements CompletedAssessments {
    private static final UUID FIRST = new UUID(0, 0);

    private final AnswersSeal seal;

    CompletedAssessmentRepository(AnswersSeal seal) {
        this.seal = seal;
    }

    @Override
    public Uni<Long> count(String set) {
        return Panache.getSession()
                .chain(session -> session.createSelectionQuery(
                                "select count(*) from AssessmentRow where questionSet = :set and status = :status",
                                Long.class)
                        .setParameter("set", set)
                        .setParameter("status", AssessmentStatus.COMPLETED)
                        .getSingleResult());
    }

    @Override
    public Uni<List<Assessment>> after(String set, Optional<UUID> last, int atMost) {
        return Panache.getSession()
                .chain(session -> session.createSelectionQuery(
                                "from AssessmentRow where questionSet = :set and status = :status and id > :last order by id",
                                AssessmentRow.class)
                        .setParameter("set", set)
                        .setParameter("status", AssessmentStatus.COMPLETED)
                        .setParameter("last", last.orElse(FIRST))
                        .setMaxResults(atMost)
                        .getResultList())
                .map(rows -> rows.stream().map(row -> row.toAssessment(seal)).toList());
    }
}
