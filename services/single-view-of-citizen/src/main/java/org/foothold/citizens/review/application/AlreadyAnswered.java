package org.foothold.citizens.review.application;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.foothold.citizens.review.domain.Decision;
import org.foothold.kernel.NotFound;
import org.foothold.kernel.RuleViolation;
import org.foothold.security.Caller;

/** Tells whoever comes too late that a question is answered; and whoever may not know of it that there is none. */
@ApplicationScoped
public class AlreadyAnswered {

    /** The rule by which an answer is refused that comes after another. */
    public static final String RULE = "question-already-answered";

    private final Reviews reviews;

    AlreadyAnswered(Reviews reviews) {
        this.reviews = reviews;
    }

    /** Always fails. */
    <T> Uni<T> refuse(SqlConnection tx, UUID question, Caller caller) {
        return reviews.answerTo(tx, question)
                .map(answer -> answer.orElseThrow(NotFound::new))
                .chain(answer -> refuse(tx, answer, caller));
    }

    /** Always fails. */
    <T> Uni<T> refuse(SqlConnection tx, Decision answer, Caller caller) {
        return reviews.standing(tx, answer.id(), caller.teams()).map(visible -> {
            if (visible.isEmpty()) {
                throw new NotFound();
            }
            throw new RuleViolation(RULE, "Somebody has answered this question already. Look at what they decided.");
        });
    }
}
