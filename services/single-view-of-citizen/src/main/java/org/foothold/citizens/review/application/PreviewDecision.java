package org.foothold.citizens.review.application;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.foothold.audit.Access;
import org.foothold.audit.Audit;
import org.foothold.citizens.review.domain.Effect;
import org.foothold.citizens.review.domain.Verdict;
import org.foothold.security.Caller;

/** Shows what a decision would do, and saves nothing. */
@ApplicationScoped
public class PreviewDecision {

    private final Pool pool;
    private final Reviews reviews;
    private final WeighDecision weighDecision;
    private final AlreadyAnswered alreadyAnswered;
    private final Audit audit;

    PreviewDecision(
            Pool pool, Reviews reviews, WeighDecision weighDecision, AlreadyAnswered alreadyAnswered, Audit audit) {
        this.pool = pool;
        this.reviews = reviews;
        this.weighDecision = weighDecision;
        this.alreadyAnswered = alreadyAnswered;
        this.audit = audit;
    }

    public Uni<Effect> preview(UUID question, Verdict verdict, Caller caller) {
        return pool.withTransaction(tx -> reviews.find(tx, question, caller.teams())
                        .chain(found -> found.isPresent()
                                ? weighDecision
                                        .weigh(tx, found.get(), verdict)
                                        .map(weighed -> new Shown(found.get().citizens(), weighed.effect()))
                                : alreadyAnswered.refuse(tx, question, caller)))
                .call(shown -> audit.record(Access.to("match-preview").showingCitizens(shown.citizens()), caller))
                .map(Shown::effect);
    }

    private record Shown(java.util.Set<UUID> citizens, Effect effect) {}
}
