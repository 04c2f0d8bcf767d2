package org.foothold.citizens.review.application;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.foothold.citizens.linking.application.Links;
import org.foothold.citizens.linking.application.Rounds;
import org.foothold.citizens.linking.application.SaveRound;
import org.foothold.citizens.linking.domain.LinkingRound;
import org.foothold.citizens.review.application.Reviews.Standing;
import org.foothold.citizens.review.domain.Decision;
import org.foothold.citizens.review.domain.Verdict;
import org.foothold.events.Restriction;
import org.foothold.events.citizens.CitizenEvents;
import org.foothold.events.citizens.MatchReopened;
import org.foothold.kernel.NotFound;
import org.foothold.outbox.Outbox;
import org.foothold.outbox.OutgoingEvent;
import org.foothold.security.Caller;
import org.foothold.security.Role;

/**
 * Takes a decision back: who belonged together before it does so again, as far as no other decision says otherwise, and the
 * question is asked again. Analysts may take back any decision, others their own.
 */
@ApplicationScoped
public class UndoDecisionHandler {

    private final Pool pool;
    private final Links links;
    private final Reviews reviews;
    private final Rounds rounds;
    private final SaveRound saveRound;
    private final Outbox outbox;
    private final InstantSource clock;

    UndoDecisionHandler(
            Pool pool,
            Links links,
            Reviews reviews,
            Rounds rounds,
            SaveRound saveRound,
            Outbox outbox,
            InstantSource clock) {
        this.pool = pool;
        this.links = links;
        this.reviews = reviews;
        this.rounds = rounds;
        this.saveRound = saveRound;
        this.outbox = outbox;
        this.clock = clock;
    }

    public Uni<Void> handle(UUID decision, Caller caller) {
        return pool.withTransaction(tx -> links.waitToBeTheOnlyOne(tx)
                .chain(() -> reviews.standing(tx, decision, caller.teams()))
                .chain(found -> undo(
                        tx,
                        found.filter(standing -> may(caller, standing.decision()))
                                .orElseThrow(NotFound::new),
                        caller)));
    }

    private static boolean may(Caller caller, Decision decision) {
        return caller.has(Role.ANALYST)
                || caller.subject().filter(decision.decidedBy()::equals).isPresent();
    }

    private Uni<Void> undo(SqlConnection tx, Standing standing, Caller caller) {
        Instant now = clock.instant();
        Decision decision = standing.decision();
        return reviews.end(tx, decision.id(), caller.subject().orElseThrow(NotFound::new), now)
                .chain(() -> takeBack(tx, standing))
                .chain(() -> reviews.askAgain(tx, decision.id()))
                .chain(() -> outbox.append(
                        tx,
                        List.of(new OutgoingEvent<>(
                                CitizenEvents.MATCH_REOPENED,
                                decision.id(),
                                2,
                                now,
                                Restriction.NONE,
                                new MatchReopened(
                                        decision.id(),
                                        standing.one(),
                                        standing.other(),
                                        decision.verdict().code())))));
    }

    private Uni<Void> takeBack(SqlConnection tx, Standing standing) {
        Decision decision = standing.decision();
        Set<UUID> records = standing.before().keySet();
        return links.around(tx, Set.of(), records)
                .chain(known -> links.verdicts(
                                tx, known.stream().map(one -> one.ref().id()).toList())
                        .chain(verdicts -> {
                            LinkingRound round = rounds.with(known, verdicts);
                            if (decision.verdict() == Verdict.SAME) {
                                round.takeBackJoin(standing.before());
                            } else if (decision.verdict() == Verdict.NOT_SAME) {
                                round.takeBackSplit(standing.before());
                            }
                            return saveRound.save(tx, round, List.of());
                        }));
    }
}
