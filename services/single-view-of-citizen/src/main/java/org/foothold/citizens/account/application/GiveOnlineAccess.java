package org.foothold.citizens.account.application;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.foothold.audit.Access;
import org.foothold.audit.Audit;
import org.foothold.citizens.account.domain.AccessCode;
import org.foothold.citizens.account.domain.Checked;
import org.foothold.citizens.account.domain.EndedBecause;
import org.foothold.citizens.account.domain.OnlineAccess;
import org.foothold.citizens.golden.application.HeldPeople;
import org.foothold.citizens.golden.application.HeldPeople.HeldPerson;
import org.foothold.citizens.linking.application.Links;
import org.foothold.citizens.people.application.FindForWorker;
import org.foothold.kernel.InvalidInput;
import org.foothold.kernel.NotFound;
import org.foothold.kernel.TimeOrderedId;
import org.foothold.security.Caller;
import org.foothold.security.Role;

/** A worker of the council gives a person access to their own page, sees what was given, and ends it. */
@ApplicationScoped
public class GiveOnlineAccess {

    private static final int MOST = 20;

    private final Pool pool;
    private final Links links;
    private final FindForWorker forWorker;
    private final HeldPeople people;
    private final OnlineAccesses accesses;
    private final Audit audit;
    private final InstantSource clock;
    private final SecureRandom random = new SecureRandom();

    GiveOnlineAccess(
            Pool pool,
            Links links,
            FindForWorker forWorker,
            HeldPeople people,
            OnlineAccesses accesses,
            Audit audit,
            InstantSource clock) {
        this.pool = pool;
        this.links = links;
        this.forWorker = forWorker;
        this.people = people;
        this.accesses = accesses;
        this.audit = audit;
        this.clock = clock;
    }

    /** The code, shown this once, and until when it can be entered. */
    public record Given(AccessCode code, Instant until) {}

    /** @param restricted whether the person is a team's alone, so that the worker is warned */
    public record Shown(UUID citizen, boolean restricted, List<OnlineAccess> accesses) {}

    /** What was given before ends with that. Nobody links meanwhile, so that the records are those of one person. */
    public Uni<Given> give(UUID citizen, String checked, Caller caller) {
        Caller worker = councilWorker(caller);
        Checked how = Checked.of(checked)
                .orElseThrow(() -> new InvalidInput("checked", "required", "Say how you checked who it is."));
        String by = subjectOf(worker);
        Instant now = clock.instant();
        AccessCode code = AccessCode.random(random);
        return pool.withTransaction(tx -> links.waitToBeTheOnlyOne(tx)
                        .chain(() -> forWorker.find(citizen, worker))
                        .chain(person -> accesses.endOf(tx, recordsOf(person), by, EndedBecause.NEW_CODE, now)
                                .chain(() -> accesses.add(
                                        tx,
                                        OnlineAccess.given(
                                                TimeOrderedId.at(now, random), person.citizen(), how, by, now),
                                        code,
                                        recordsOf(person)))
                                .replaceWith(person)))
                .call(person -> audit.record(Access.to("online-access-given").showingCitizen(person.citizen()), caller))
                .replaceWith(new Given(code, now.plus(OnlineAccess.CODE_LASTS)));
    }

    public Uni<Shown> show(UUID citizen, Caller caller) {
        Uni<HeldPerson> found = caller.person().has(Role.DPO)
                ? people.find(citizen).map(one -> one.orElseThrow(NotFound::new))
                : forWorker.find(citizen, councilWorker(caller));
        return found.chain(person -> accesses.of(recordsOf(person), MOST)
                        .map(given -> new Shown(
                                person.citizen(), person.restrictedTo().isPresent(), given)))
                .call(shown -> audit.record(Access.to("online-access").showingCitizen(shown.citizen()), caller));
    }

    /** Ends what there is, at once. In danger nobody is asked first whose team the person is with, and the answer tells nothing. */
    public Uni<Void> end(UUID citizen, String because, Caller caller) {
        String by = subjectOf(councilWorker(caller));
        EndedBecause why = EndedBecause.of(because)
                .filter(EndedBecause::isSaidByWorkers)
                .orElseThrow(() -> new InvalidInput("because", "required", "Say why it ends."));
        return people.find(citizen)
                .chain(found -> found.isEmpty()
                        ? Uni.createFrom().voidItem()
                        : pool.withTransaction(
                                        tx -> accesses.endOf(tx, recordsOf(found.get()), by, why, clock.instant()))
                                .replaceWithVoid());
    }

    private static Collection<UUID> recordsOf(HeldPerson person) {
        return person.records().stream().map(record -> record.ref().id()).toList();
    }

    private static Caller councilWorker(Caller caller) {
        Caller worker = caller.person();
        if (!worker.isCouncilStaff()) {
            throw new NotFound();
        }
        return worker;
    }

    private static String subjectOf(Caller worker) {
        return worker.subject().orElseThrow(NotFound::new);
    }
}
