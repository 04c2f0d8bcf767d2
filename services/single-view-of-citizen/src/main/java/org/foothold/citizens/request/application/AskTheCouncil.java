package org.foothold.citizens.request.application;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.foothold.audit.Access;
import org.foothold.audit.Audit;
import org.foothold.calendar.WorkingHours;
import org.foothold.citizens.account.application.OwnAccess;
import org.foothold.citizens.request.application.Copies.Copy;
import org.foothold.citizens.request.domain.RequestKind;
import org.foothold.citizens.request.domain.RightsRequest;
import org.foothold.citizens.subject.application.DataSubjects;
import org.foothold.events.RecordRef;
import org.foothold.kernel.NotFound;
import org.foothold.kernel.RuleViolation;
import org.foothold.kernel.TimeOrderedId;
import org.foothold.security.Caller;

/** A person asks something about their data, sees what became of it, and opens the copy that was released to them. */
@ApplicationScoped
public class AskTheCouncil {

    private static final int MOST_OPEN = 10;

    private final Pool pool;
    private final OwnAccess ownAccess;
    private final DataSubjects subjects;
    private final RightsRequests requests;
    private final Copies copies;
    private final WorkingHours workingHours;
    private final Audit audit;
    private final InstantSource clock;
    private final RandomGenerator random = new SecureRandom();

    AskTheCouncil(
            Pool pool,
            OwnAccess ownAccess,
            DataSubjects subjects,
            RightsRequests requests,
            Copies copies,
            WorkingHours workingHours,
            Audit audit,
            InstantSource clock) {
        this.pool = pool;
        this.ownAccess = ownAccess;
        this.subjects = subjects;
        this.requests = requests;
        this.copies = copies;
        this.workingHours = workingHours;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * A request of theirs.
     *
     * @param copyUntil until when its copy can be opened; absent when there is none
     */
    public record Own(RightsRequest request, Optional<Instant> copyUntil) {}

    /** @throws RuleViolation when the same is open already, or very much is */
    public Uni<RightsRequest> ask(Asked asked, Caller caller) {
        Instant now = clock.instant();
        return ownAccess
                .personOrNotFound(caller)
                .chain(person -> pool.withTransaction(tx -> mine(tx, person.citizen(), caller)
                        .invoke(before -> mayAsk(asked, before))
                        .map(before -> RightsRequest.received(
                                TimeOrderedId.at(now, random),
                                person.citizen(),
                                account(caller),
                                asked.kind(),
                                asked.item(),
                                asked.words(),
                                now,
                                LocalDate.ofInstant(now, workingHours.zone()),
                                workingHours::isWorkingDay))
                        .call(request -> requests.add(tx, request).invoke(added -> {
                            if (!added) {
                                throw isOpen();
                            }
                        }))));
    }

    /** Nothing for an account that leads to nobody. */
    public Uni<Optional<List<Own>>> list(Caller caller) {
        return ownAccess
                .person(caller)
                .chain(found -> found.isEmpty()
                        ? Uni.createFrom().item(Optional.empty())
                        : pool.withTransaction(tx -> mine(tx, found.get().citizen(), caller))
                                .chain(this::withCopies)
                                .call(list -> audit.record(
                                        Access.to("own-requests")
                                                .showingCitizen(found.get().citizen()),
                                        caller))
                                .map(Optional::of));
    }

    /** The copy of a request of theirs, once it is released and until it is removed. */
    public Uni<Copy> copy(UUID id, Caller caller) {
        return ownAccess
                .personOrNotFound(caller)
                .chain(person -> pool.withTransaction(tx -> mine(tx, person.citizen(), caller))
                        .chain(mine -> found(id, mine))
                        .map(found -> found.filter(this::canBeOpened).orElseThrow(NotFound::new))
                        .call(copy -> audit.record(Access.to("own-copy").showingCitizen(person.citizen()), caller)));
    }

    private Uni<Optional<Copy>> found(UUID id, List<RightsRequest> mine) {
        return mine.stream().anyMatch(one -> one.id().equals(id))
                ? copies.find(id)
                : Uni.createFrom().item(Optional.empty());
    }

    private Uni<List<Own>> withCopies(List<RightsRequest> mine) {
        return Multi.createFrom()
                .iterable(mine)
                .onItem()
                .transformToUniAndConcatenate(this::withCopy)
                .collect()
                .asList();
    }

    private Uni<Own> withCopy(RightsRequest request) {
        return request.kind() == RequestKind.COPY
                ? copies.find(request.id())
                        .map(found ->
                                new Own(request, found.filter(this::canBeOpened).flatMap(Copy::endsAt)))
                : Uni.createFrom().item(new Own(request, Optional.empty()));
    }

    private boolean canBeOpened(Copy copy) {
        return copy.releasedAt().isPresent()
                && copy.endsAt().filter(clock.instant()::isBefore).isPresent();
    }

    private Uni<List<RightsRequest>> mine(SqlConnection tx, UUID citizen, Caller caller) {
        return subjects.find(tx, new RecordRef("citizen", citizen))
                .chain(subject ->
                        requests.of(tx, subject.orElseThrow(NotFound::new).citizens(), account(caller)));
    }

    private static void mayAsk(Asked asked, List<RightsRequest> before) {
        List<RightsRequest> open = before.stream().filter(RightsRequest::isOpen).toList();
        boolean same = open.stream()
                .anyMatch(one -> one.kind() == asked.kind() && one.item().equals(asked.item()));
        if (same) {
            throw isOpen();
        }
        if (open.size() >= MOST_OPEN) {
            throw new RuleViolation("too-many-requests-open", "Wait for an answer before you ask for more.");
        }
    }

    private static RuleViolation isOpen() {
        return new RuleViolation("request-is-open", "You have asked for this already; it is not answered yet.");
    }

    private static String account(Caller caller) {
        return caller.subject().orElseThrow(NotFound::new);
    }
}
