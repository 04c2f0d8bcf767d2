package org.foothold.citizens.review.application;

import io.micrometer.core.instrument.MeterRegistry;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.foothold.citizens.linking.application.Links;
import org.foothold.citizens.linking.application.SaveRound;
import org.foothold.citizens.review.domain.Decision;
import org.foothold.citizens.review.domain.OpenQuestion;
import org.foothold.events.RecordRef;
import org.foothold.events.Restriction;
import org.foothold.events.citizens.CitizenEvents;
import org.foothold.events.citizens.MatchDecided;
import org.foothold.kernel.NotFound;
import org.foothold.kernel.TimeOrderedId;
import org.foothold.outbox.Outbox;
import org.foothold.outbox.OutgoingEvent;
import org.foothold.security.Caller;

/**
 * Does what a person decided: the verdict, the new links and the events are saved together, while nobody else links. The
 * answer to a question that this person has answered in the same way is the decision they made: a repeat changes nothing. Of two who
 * answer at once the first decides, and the other is told so.
 */
@ApplicationScoped
public class DecideMatchHandler {

    private final Pool pool;
    private final Links links;
    private final Reviews reviews;
    private final WeighDecision weighDecision;
    private final AlreadyAnswered alreadyAnswered;
    private final SaveRound saveRound;
    private final Outbox outbox;
    private final InstantSource clock;
    private final MeterRegistry meters;
    private final RandomGenerator random = new SecureRandom();

    DecideMatchHandler(
            Pool pool,
            Links links,
            Reviews reviews,
            WeighDecision weighDecision,
            AlreadyAnswered alreadyAnswered,
            SaveRound saveRound,
            Outbox outbox,
            InstantSource clock,
            MeterRegistry meters) {
        this.pool = pool;
        this.links = links;
        this.reviews = reviews;
        this.weighDecision = weighDecision;
        this.alreadyAnswered = alreadyAnswered;
        this.saveRound = saveRound;
        this.outbox = outbox;
        this.clock = clock;
        this.meters = meters;
    }

    public Uni<Decision> handle(DecideMatch command, Caller caller) {
        return pool.withTransaction(tx -> links.waitToBeTheOnlyOne(tx)
                        .chain(() -> reviews.find(tx, command.question(), caller.teams()))
                        .chain(found -> found.isPresent()
                                ? decide(tx, command, found.get(), caller)
                                : answeredBefore(tx, command, caller)))
                .invoke(decision -> meters.counter(
                                "foothold.citizens.matches.decided",
                                "verdict",
                                decision.verdict().code())
                        .increment());
    }

    private Uni<Decision> decide(SqlConnection tx, DecideMatch command, OpenQuestion question, Caller caller) {
        Instant now = clock.instant();
        Decision decision = new Decision(
                TimeOrderedId.at(now, random),
                question.id(),
                question.pair(),
                command.verdict(),
                command.reason(),
                command.note(),
                caller.subject().orElseThrow(NotFound::new),
                now);
        return weighDecision
                .weigh(tx, question, command.verdict())
                .chain(weighed -> reviews.decide(
                                tx,
                                decision,
                                question,
                                weighed.before(),
                                weighed.effect().changes())
                        .chain(() -> saveRound.save(tx, weighed.round(), List.of(), question.citizens()))
                        .chain(() -> outbox.append(
                                tx,
                                List.of(event(
                                        decision,
                                        weighed.references().get(question.pair().one()),
                                        weighed.references().get(question.pair().other()))))))
                .replaceWith(decision);
    }

    private Uni<Decision> answeredBefore(SqlConnection tx, DecideMatch command, Caller caller) {
        return reviews.answerTo(tx, command.question())
                .map(answer -> answer.orElseThrow(NotFound::new))
                .chain(answer -> isRepeated(answer, command, caller)
                        ? Uni.createFrom().item(answer)
                        : alreadyAnswered.refuse(tx, answer, caller));
    }

    private static boolean isRepeated(Decision answer, DecideMatch command, Caller caller) {
        return Optional.of(answer.decidedBy()).equals(caller.subject())
                && answer.verdict() == command.verdict()
                && answer.reason() == command.reason();
    }

    private static OutgoingEvent<MatchDecided> event(Decision decision, RecordRef one, RecordRef other) {
        return new OutgoingEvent<>(
                CitizenEvents.MATCH_DECIDED,
                decision.id(),
                1,
                decision.decidedAt(),
                Restriction.NONE,
                new MatchDecided(
                        decision.id(),
                        one,
                        other,
                        decision.verdict().code(),
                        decision.reason().code()));
    }
}
