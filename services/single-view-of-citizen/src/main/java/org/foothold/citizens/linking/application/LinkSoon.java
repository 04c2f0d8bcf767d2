package org.foothold.citizens.linking.application;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jboss.logging.Logger;

/**
 * Links what has just been kept without waiting for the schedule: a record that comes alone at once; of many, those that come while a
 * round runs or a moment after it together in the next, since a round of ten costs little more than a round of one. What a round
 * leaves behind (a failure, another replica that is at it) the schedule takes up.
 */
@ApplicationScoped
public class LinkSoon {

    private static final Logger LOG = Logger.getLogger(LinkSoon.class);
    private static final Duration BETWEEN_ROUNDS = Duration.ofMillis(100);

    private enum Rounds {
        NONE,
        ONE,
        ONE_AND_THE_NEXT
    }

    private final Supplier<Uni<Integer>> round;
    private final Supplier<Uni<Void>> moment;
    private final AtomicReference<Rounds> rounds = new AtomicReference<>(Rounds.NONE);

    @Inject
    LinkSoon(LinkRecords linkRecords) {
        this(
                () -> linkRecords.linkSome().runSubscriptionOn(Infrastructure.getDefaultExecutor()),
                () -> Uni.createFrom().voidItem().onItem().delayIt().by(BETWEEN_ROUNDS));
    }

    /** @param moment what passes between two rounds */
    LinkSoon(Supplier<Uni<Integer>> round, Supplier<Uni<Void>> moment) {
        this.round = round;
        this.moment = moment;
    }

    /** Call it after the transaction that kept the records. It returns at once. */
    public void ask() {
        if (rounds.getAndUpdate(now -> now == Rounds.NONE ? Rounds.ONE : Rounds.ONE_AND_THE_NEXT) == Rounds.NONE) {
            link();
        }
    }

    private void link() {
        round.get()
                .onFailure()
                .invoke(failure -> LOG.warnf(
                        "Records that were just kept wait for the next look (%s)",
                        failure.getClass().getSimpleName()))
                .onFailure()
                .recoverWithNull()
                .chain(() -> moment.get())
                .subscribe()
                .with(passed -> goOn());
    }

    private void goOn() {
        if (rounds.updateAndGet(now -> now == Rounds.ONE ? Rounds.NONE : Rounds.ONE) == Rounds.ONE) {
            link();
        }
    }
}
