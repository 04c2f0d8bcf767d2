package org.foothold.triage.account.store;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.foothold.triage.account.application.AccountConversations;
import org.foothold.triage.assessment.domain.AssessmentId;

/** Keeps it in PostgreSQL. */
@ApplicationScoped
class AccountConversationRepository implements AccountConversations {

    @Override
    public Uni<Void> keep(AssessmentId conversation, String account, Instant now) {
        return Panache.getSession()
                .chain(session -> session.find(AccountConversationRow.class, conversation.value())
                        .chain(found -> {
                            var row = found == null ? new AccountConversationRow() : found;
                            row.assessmentId = conversation.value();
                            row.account = account;
                            row.keptAt = now;
                            return found == null
                                    ? session.persist(row)
                                    : Uni.createFrom().voidItem();
                        }));
    }

    @Override
    public Uni<List<AssessmentId>> of(String account, int atMost) {
        return Panache.getSession()
                .chain(session -> session.createSelectionQuery(
                                "select assessmentId from AccountConversationRow where account = :account order by keptAt desc, assessmentId",
                                UUID.class)
                        .setParameter("account", account)
                        .setMaxResults(atMost)
                        .getResultList())
                .map(ids -> ids.stream().map(AssessmentId::new).toList());
    }

    @Override
    public Uni<Boolean> isIn(String account, AssessmentId conversation) {
        return Panache.getSession()
                .chain(session -> session.find(AccountConversationRow.class, conversation.value()))
                .map(row -> row != null && row.account.equals(account));
    }

    @Override
    public Uni<Void> takeOut(String account, AssessmentId conversation) {
        return Panache.getSession()
                .chain(session -> session.createMutationQuery(
                                "delete from AccountConversationRow where account = :account and assessmentId = :id")
                        .setParameter("account", account)
                        .setParameter("id", conversation.value())
                        .executeUpdate())
                .replaceWithVoid();
    }
}
