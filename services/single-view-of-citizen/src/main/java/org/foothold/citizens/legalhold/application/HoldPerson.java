package org.foothold.citizens.legalhold.application;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.foothold.audit.Access;
import org.foothold.audit.Audit;
import org.foothold.citizens.legalhold.domain.LegalHold;
import org.foothold.citizens.linking.application.Links;
import org.foothold.citizens.subject.application.DataSubjects;
import org.foothold.citizens.subject.domain.SubjectRequest;
import org.foothold.kernel.InvalidInput;
import org.foothold.kernel.NotFound;
import org.foothold.kernel.TimeOrderedId;
import org.foothold.security.Caller;

/** Places, lifts and shows legal holds. Nobody links or erases while one is placed, so that none comes a moment too late. */
@ApplicationScoped
public class HoldPerson {

    private static final int MOST = 200;
    private static final int LONGEST_REASON = 500;

    private final Pool pool;
    private final Links links;
    private final DataSubjects subjects;
    private final LegalHolds holds;
    private final Audit audit;
    private final InstantSource clock;
    private final RandomGenerator random = new SecureRandom();

    HoldPerson(Pool pool, Links links, DataSubjects subjects, LegalHolds holds, Audit audit, InstantSource clock) {
        this.pool = pool;
        this.links = links;
        this.subjects = subjects;
        this.holds = holds;
        this.audit = audit;
        this.clock = clock;
    }

    public Uni<LegalHold> place(SubjectRequest request, String reason, Caller caller) {
        String why = reason("reason", reason);
        Instant now = clock.instant();
        return pool.withTransaction(tx -> links.waitToBeTheOnlyOne(tx)
                .chain(() -> subjects.find(tx, request.person()))
                .map(found -> new LegalHold(
                        TimeOrderedId.at(now, random),
                        found.orElseThrow(NotFound::new).citizen(),
                        request.reference(),
                        why,
                        subjectOf(caller),
                        now,
                        Optional.empty()))
                .call(hold -> holds.add(tx, hold)));
    }

    public Uni<LegalHold> lift(UUID id, String because, Caller caller) {
        String why = reason("because", because);
        return pool.withTransaction(tx -> holds.findToChange(tx, id)
                .map(found -> found.orElseThrow(NotFound::new).lift(subjectOf(caller), clock.instant(), why))
                .call(lifted -> holds.save(tx, lifted)));
    }

    public Uni<List<LegalHold>> list(Caller caller) {
        return holds.newest(MOST)
                .call(found -> audit.record(
                        Access.to("legal-holds")
                                .showingCitizens(
                                        found.stream().map(LegalHold::citizen).toList()),
                        caller));
    }

    private static String subjectOf(Caller caller) {
        return caller.subject().orElseThrow(NotFound::new);
    }

    private static String reason(String field, String written) {
        String reason = written == null ? "" : written.strip();
        if (reason.isEmpty() || reason.length() > LONGEST_REASON) {
            throw new InvalidInput(field, "required", "Say why, in at most 500 characters.");
        }
        return reason;
    }
}
