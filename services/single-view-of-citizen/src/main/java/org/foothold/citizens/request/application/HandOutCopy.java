package org.foothold.citizens.request.application;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.foothold.citizens.golden.application.GoldenRecords;
import org.foothold.citizens.golden.application.HeldPeople;
import org.foothold.citizens.golden.application.HeldPeople.HeldPerson;
import org.foothold.citizens.mypage.domain.Guarding;
import org.foothold.citizens.request.application.Copies.Copy;
import org.foothold.citizens.request.domain.OnlineCopy;
import org.foothold.citizens.request.domain.RequestKind;
import org.foothold.citizens.request.domain.RightsRequest;
import org.foothold.citizens.request.domain.RightsRequest.State;
import org.foothold.citizens.subject.domain.SubjectRequest;
import org.foothold.citizens.subjectaccess.application.ExportSubject;
import org.foothold.events.RecordRef;
import org.foothold.kernel.InvalidInput;
import org.foothold.kernel.NotFound;
import org.foothold.kernel.RuleViolation;
import org.foothold.security.Caller;

/**
 * Makes the copy that answers a request, for the officer to read, and releases what they read and nothing newer. To whoever is guarded no copy is
 * given online.
 */
@ApplicationScoped
public class HandOutCopy {

    private static final Duration THERE_FOR = Duration.ofDays(30);

    private final Pool pool;
    private final RightsRequests requests;
    private final Copies copies;
    private final ExportSubject exportSubject;
    private final HeldPeople people;
    private final GoldenRecords golden;
    private final InstantSource clock;

    HandOutCopy(
            Pool pool,
            RightsRequests requests,
            Copies copies,
            ExportSubject exportSubject,
            HeldPeople people,
            GoldenRecords golden,
            InstantSource clock) {
        this.pool = pool;
        this.requests = requests;
        this.copies = copies;
        this.exportSubject = exportSubject;
        this.people = people;
        this.golden = golden;
        this.clock = clock;
    }

    public Uni<Copy> make(UUID id, Caller caller) {
        return requests.find(id)
                .map(found -> openForCopy(found.orElseThrow(NotFound::new)))
                .call(this::mustNotBeGuarded)
                .chain(request -> exportSubject.export(
                        new SubjectRequest(new RecordRef("citizen", request.citizen()), request.reference()), caller))
                .map(export ->
                        new Copy(OnlineCopy.of(export.sections()), clock.instant(), Optional.empty(), Optional.empty()))
                .call(copy -> pool.withTransaction(tx -> toChange(tx, id).chain(() -> copies.keep(tx, id, copy))));
    }

    /**
     * The request is done with it.
     *
     * @param leftOut sections that the person does not get online
     * @param outcome what they are told with it
     */
    public Uni<RightsRequest> release(UUID id, Set<String> leftOut, String outcome, Caller caller) {
        if (outcome == null || outcome.isBlank()) {
            throw new InvalidInput("outcome", "required", "Tell the person, in at most 1,000 characters.");
        }
        String by = caller.subject().orElseThrow(NotFound::new);
        Instant now = clock.instant();
        return requests.find(id)
                .map(found -> openForCopy(found.orElseThrow(NotFound::new)))
                .call(this::mustNotBeGuarded)
                .chain(() -> copies.find(id))
                .map(found -> found.orElseThrow(HandOutCopy::notRead))
                .chain(read -> pool.withTransaction(tx -> toChange(tx, id)
                        .map(request -> request.answer(State.DONE, outcome.strip(), by, now))
                        .call(done -> requests.save(tx, done))
                        .call(() -> copies.keep(
                                tx,
                                id,
                                new Copy(
                                        OnlineCopy.without(read.sections(), leftOut),
                                        read.madeAt(),
                                        Optional.of(now),
                                        Optional.of(now.plus(THERE_FOR)))))));
    }

    private Uni<RightsRequest> toChange(SqlConnection tx, UUID id) {
        return requests.findToChange(tx, id).map(found -> openForCopy(found.orElseThrow(NotFound::new)));
    }

    private static RightsRequest openForCopy(RightsRequest request) {
        request.mustBeOpen();
        if (request.kind() != RequestKind.COPY) {
            throw new RuleViolation("request-is-not-for-a-copy", "This request does not ask for a copy.");
        }
        return request;
    }

    private Uni<Void> mustNotBeGuarded(RightsRequest request) {
        return people.find(request.citizen())
                .map(found -> found.orElseThrow(NotFound::new))
                .invoke(this::refuseGuarded)
                .replaceWithVoid();
    }

    private void refuseGuarded(HeldPerson person) {
        if (Guarding.isNeeded(
                person.restrictedTo().isPresent(), golden.of(person).contact())) {
            throw new RuleViolation(
                    "copy-is-not-given-online",
                    "Somebody else may be reading what this person opens. Give them the copy by hand.");
        }
    }

    private static RuleViolation notRead() {
        return new RuleViolation("copy-was-not-read", "Make the copy and read it before you release it.");
    }
}
