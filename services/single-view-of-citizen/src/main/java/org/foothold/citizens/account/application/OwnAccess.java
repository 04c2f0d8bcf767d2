package org.foothold.citizens.account.application;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.foothold.citizens.account.domain.AccessCode;
import org.foothold.citizens.account.domain.EndedBecause;
import org.foothold.citizens.account.domain.OnlineAccess;
import org.foothold.citizens.golden.application.HeldPeople;
import org.foothold.citizens.golden.application.HeldPeople.HeldPerson;
import org.foothold.citizens.linking.application.Links;
import org.foothold.kernel.NotFound;
import org.foothold.security.Caller;
import org.foothold.security.Role;

/**
 * What somebody who signed in as a citizen does about their access: enter a code, be found by it, end it. An account leads to a person only
 * while it is certain which one: all records that were theirs when the code was given are one person's, and no other account leads there. Access
 * ends in the very transaction that parts these records, by the trigger {@code record_link_parts_account_access} (V0200).
 */
@ApplicationScoped
public class OwnAccess {

    private static final String FOOTHOLD = "foothold";

    private final Pool pool;
    private final Links links;
    private final OnlineAccesses accesses;
    private final HeldPeople people;
    private final Tries tries;
    private final InstantSource clock;

    OwnAccess(Pool pool, Links links, OnlineAccesses accesses, HeldPeople people, Tries tries, InstantSource clock) {
        this.pool = pool;
        this.links = links;
        this.accesses = accesses;
        this.people = people;
        this.tries = tries;
        this.clock = clock;
    }

    /**
     * @throws TooManyTries whether the code is right or not
     * @throws NotFound whether the code is wrong, was used, has ended or never was, alike
     */
    public Uni<Void> enter(String typed, Caller caller) {
        String account = account(caller);
        tries.count(account);
        Optional<AccessCode> code = AccessCode.parse(typed);
        if (code.isEmpty()) {
            return Uni.createFrom().failure(new NotFound());
        }
        Instant now = clock.instant();
        return pool.withTransaction(tx -> links.waitToBeTheOnlyOne(tx)
                .chain(() -> accesses.openedBy(tx, code.get(), now))
                .map(found ->
                        found.filter(given -> !given.givenBy().equals(account)).orElseThrow(NotFound::new))
                .chain(given -> link(tx, given, account, now)));
    }

    private Uni<Void> link(SqlConnection tx, OnlineAccess given, String account, Instant now) {
        return accesses.endOfAccount(tx, account, account, EndedBecause.OTHER_CODE, now)
                .chain(() -> accesses.link(tx, given.id(), account, now));
    }

    /** Whose page the account leads to; nobody's when there is no access, or it is no longer certain whose it is. */
    public Uni<Optional<HeldPerson>> person(Caller caller) {
        String account = account(caller);
        return pool.withTransaction(tx -> accesses.peopleOf(tx, account)
                        .chain(found -> found.size() == 1
                                ? alone(tx, found.getFirst())
                                : Uni.createFrom().item(Optional.<UUID>empty())))
                .chain(found ->
                        found.map(people::find).orElseGet(() -> Uni.createFrom().item(Optional.empty())));
    }

    /** As {@link #person}, for what makes no sense without one. */
    public Uni<HeldPerson> personOrNotFound(Caller caller) {
        return person(caller).map(found -> found.orElseThrow(NotFound::new));
    }

    /** A merge that brings two accounts to one person has made a mistake, now or before: both end. */
    private Uni<Optional<UUID>> alone(SqlConnection tx, UUID citizen) {
        return accesses.accountsOf(tx, citizen)
                .chain(accounts -> accounts.size() <= 1
                        ? Uni.createFrom().item(Optional.of(citizen))
                        : endAll(tx, accounts).replaceWith(Optional.<UUID>empty()));
    }

    private Uni<Void> endAll(SqlConnection tx, List<String> accounts) {
        Uni<Void> done = Uni.createFrom().voidItem();
        for (String account : accounts) {
            done = done.call(
                    () -> accesses.endOfAccount(tx, account, FOOTHOLD, EndedBecause.TWO_ACCOUNTS, clock.instant()));
        }
        return done;
    }

    public Uni<Void> end(Caller caller) {
        String account = account(caller);
        return pool.withTransaction(
                        tx -> accesses.endOfAccount(tx, account, account, EndedBecause.OWN_WISH, clock.instant()))
                .replaceWithVoid();
    }

    /** The account of a person who signed in themselves; a service that acts for one is nobody here. */
    private static String account(Caller caller) {
        if (caller.isService() || !caller.has(Role.CITIZEN)) {
            throw new NotFound();
        }
        return caller.subject().orElseThrow(NotFound::new);
    }
}
