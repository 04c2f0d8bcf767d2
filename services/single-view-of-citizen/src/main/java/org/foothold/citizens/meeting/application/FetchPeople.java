package org.foothold.citizens.meeting.application;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.foothold.citizens.linking.application.LinkRecords;
import org.foothold.citizens.meeting.application.PeopleToFetch.Due;
import org.jboss.logging.Logger;

/**
 * Fetches the people that are due, keeps them, and links them at once: somebody who asked for help is on the dashboard
 * with their name within a second. Who cannot be fetched now is tried again, after longer and longer waits.
 */
@ApplicationScoped
public class FetchPeople {

    private static final Logger LOG = Logger.getLogger(FetchPeople.class);
    private static final int AT_ONCE = 50;
    private static final int SIDE_BY_SIDE = 8;
    private static final Duration FIRST_WAIT = Duration.ofMillis(500);
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(1);
    private static final Duration TAKEN_FOR = Duration.ofSeconds(30);
    /** A service answers "no such person" also while it is being restored, so it is asked for some hours. */
    private static final int ASKED_IN_VAIN = 240;

    private final Pool pool;
    private final PeopleToFetch queue;
    private final PeopleMet peopleMet;
    private final KeepMetPerson keepMetPerson;
    private final LinkRecords linkRecords;
    private final InstantSource clock;

    FetchPeople(
            Pool pool,
            PeopleToFetch queue,
            PeopleMet peopleMet,
            KeepMetPerson keepMetPerson,
            LinkRecords linkRecords,
            InstantSource clock) {
        this.pool = pool;
        this.queue = queue;
        this.peopleMet = peopleMet;
        this.keepMetPerson = keepMetPerson;
        this.linkRecords = linkRecords;
        this.clock = clock;
    }

    /** Goes on until nobody is due. */
    public Uni<Void> fetchAll() {
        return Multi.createBy()
                .repeating()
                .uni(this::fetchSome)
                .whilst(fetched -> fetched > 0)
                .collect()
                .last()
                .replaceWithVoid();
    }

    private Uni<Integer> fetchSome() {
        Instant now = clock.instant();
        return queue.take(AT_ONCE, now, now.plus(TAKEN_FOR))
                .chain(due ->
                        due.isEmpty() ? Uni.createFrom().item(0) : fetch(due).replaceWith(due.size()));
    }

    private Uni<Void> fetch(List<Due> due) {
        return Multi.createFrom()
                .iterable(due)
                .onItem()
                .transformToUni(this::fetch)
                .merge(SIDE_BY_SIDE)
                .collect()
                .asList()
                .chain(linkRecords::linkAll)
                .replaceWithVoid();
    }

    private Uni<Void> fetch(Due due) {
        return peopleMet
                .fetch(due.ref())
                .chain(found -> found.map(this::keep).orElseGet(() -> unknown(due)))
                .onFailure()
                .recoverWithUni(failure -> later(due, failure.getClass().getSimpleName()));
    }

    private Uni<Void> keep(MetPerson person) {
        return pool.withTransaction(tx -> keepMetPerson
                .keep(tx, person, clock.instant())
                .chain(() -> queue.done(tx, person.ref().id())));
    }

    private Uni<Void> unknown(Due due) {
        if (due.attempts() < ASKED_IN_VAIN) {
            return later(due, "no such person");
        }
        LOG.warnf(
                "%s has no person %s; given up", due.ref().service(), due.ref().id());
        return queue.giveUp(due.ref().id(), clock.instant(), "no such person");
    }

    private Uni<Void> later(Due due, String problem) {
        Duration wait = FIRST_WAIT.multipliedBy(1L << Math.min(due.attempts(), 7));
        Instant next = clock.instant().plus(wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait);
        LOG.infof("Person %s cannot be fetched now (%s)", due.ref(), problem);
        return queue.failed(due.ref().id(), next, problem);
    }
}
