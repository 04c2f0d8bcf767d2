package org.foothold.audit;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.InstantSource;
import java.util.random.RandomGenerator;
import org.foothold.kernel.TimeOrderedId;
import org.foothold.security.Caller;
import org.foothold.security.CurrentCaller;
import org.foothold.security.PurposeMissing;
import org.foothold.security.Role;

/**
 * Records who was shown whom. Wait for it before the answer goes out: when the record cannot be written, nothing is shown.
 *
 * <pre>{@code
 * return people.toContact(caller)
 *         .call(list -> audit.record(Access.to("people-to-contact").showingAll(list.records())));
 * }</pre>
 *
 * It is written in a transaction of its own, on a connection of its own: the look stands even if the work around it is
 * rolled back, and it can be called with or without a Hibernate session. The same transaction publishes
 * {@code foothold.<service>.access.viewed.v1}.
 */
@ApplicationScoped
public class Audit {

    private final RandomGenerator random = new SecureRandom();
    private final CurrentCaller current;
    private final AccessJournal journal;
    private final InstantSource clock;

    Audit(CurrentCaller current, AccessJournal journal, InstantSource clock) {
        this.current = current;
        this.journal = journal;
        this.clock = clock;
    }

    /** A look by the caller of the request at hand, or by the person they act for. */
    public Uni<Void> record(Access access) {
        return Uni.createFrom().deferred(() -> record(access, current.get()));
    }

    /** A look by a given caller: for live updates, which outlast the request that opened them. */
    public Uni<Void> record(Access access, Caller caller) {
        return Uni.createFrom().deferred(() -> journal.write(take(access, caller)));
    }

    private AccessRecord take(Access access, Caller caller) {
        Caller person = caller.person();
        Instant now = clock.instant();
        return new AccessRecord(
                TimeOrderedId.at(now, random),
                now,
                person.subject().orElse("anonymous"),
                person.leadingRole().map(Role::code).orElse("anonymous"),
                person.organisation().orElse(null),
                caller.purpose().orElseThrow(PurposeMissing::new),
                access);
    }
}
