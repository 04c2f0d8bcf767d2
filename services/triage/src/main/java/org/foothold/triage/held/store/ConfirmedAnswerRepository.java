package org.foothold.triage.held.store;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.foothold.triage.Ids;
import org.foothold.triage.held.application.ConfirmedAnswers;

/** Keeps in PostgreSQL where confirmed answers were said first. */
@ApplicationScoped
class ConfirmedAnswerRepository implements ConfirmedAnswers {
    private final Ids ids;

    ConfirmedAnswerRepository(Ids ids) {
        this.ids = ids;
    }

    @Override
    public Uni<Void> keep(UUID assessmentId, Confirmed confirmed) {
        var row = ConfirmedAnswerRow.of(ids.next(), assessmentId, confirmed);
        return forget(assessmentId, confirmed.question())
                .chain(Panache::getSession)
                .chain(session -> session.persist(row));
    }

    @Override
    public Uni<Void> forget(UUID assessmentId, String question) {
        return Panache.getSession()
                .chain(session -> session.createMutationQuery(
                                "delete from ConfirmedAnswerRow where assessmentId = :assessment and question = :question")
                        .setParameter("assessment", assessmentId)
                        .setParameter("question", question)
                        .executeUpdate())
                .replaceWithVoid();
    }

    @Override
    public Uni<List<Confirmed>> of(UUID assessmentId) {
        return Panache.getSession()
                .chain(session -> session.createSelectionQuery(
                                "from ConfirmedAnswerRow where assessmentId = :assessment order by question",
                                ConfirmedAnswerRow.class)
                        .setParameter("assessment", assessmentId)
                        .getResultList())
                .map(rows -> rows.stream().map(ConfirmedAnswerRow::toConfirmed).toList());
    }
}
