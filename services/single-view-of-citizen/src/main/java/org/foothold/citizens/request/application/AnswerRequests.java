package org.foothold.citizens.request.application;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.foothold.audit.Access;
import org.foothold.audit.Audit;
import org.foothold.calendar.WorkingHours;
import org.foothold.citizens.request.application.Copies.Copy;
import org.foothold.citizens.request.domain.RightsRequest;
import org.foothold.citizens.request.domain.RightsRequest.State;
import org.foothold.kernel.InvalidInput;
import org.foothold.kernel.NotFound;
import org.foothold.security.Caller;

/** The officer's queue: what people ask, by when it is to be answered, and what they are told. */
@ApplicationScoped
public class AnswerRequests {

    private static final int MOST = 200;
    private static final int LONGEST = 1_000;

    private final Pool pool;
    private final RightsRequests requests;
    private final Copies copies;
    private final WorkingHours workingHours;
    private final Audit audit;
    private final InstantSource clock;

    AnswerRequests(
            Pool pool,
            RightsRequests requests,
            Copies copies,
            WorkingHours workingHours,
            Audit audit,
            InstantSource clock) {
        this.pool = pool;
        this.requests = requests;
        this.copies = copies;
        this.workingHours = workingHours;
        this.audit = audit;
        this.clock = clock;
    }

    /** @param copy what was made for it, read by the officer before it is released */
    public record Shown(RightsRequest request, Optional<Copy> copy) {}

    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), workingHours.zone());
    }

    public Uni<List<RightsRequest>> queue(Caller caller) {
        return requests.queue(MOST)
                .call(found -> audit.record(
                        Access.to("rights-requests")
                                .showingCitizens(found.stream()
                                        .map(RightsRequest::citizen)
                                        .toList()),
                        caller));
    }

    public Uni<Shown> show(UUID id, Caller caller) {
        return requests.find(id)
                .map(found -> found.orElseThrow(NotFound::new))
                .chain(request -> copies.find(id).map(copy -> new Shown(request, copy)))
                .call(shown -> audit.record(
                        Access.to("rights-requests")
                                .showingCitizen(shown.request().citizen()),
                        caller));
    }

    /** Two months more; the person reads why. */
    public Uni<RightsRequest> extend(UUID id, String because) {
        String why = written("because", because);
        return change(
                id,
                request -> request.extend(
                        why,
                        LocalDate.ofInstant(request.receivedAt(), workingHours.zone()),
                        today(),
                        workingHours::isWorkingDay));
    }

    /** @param state done or refused */
    public Uni<RightsRequest> answer(UUID id, String state, String outcome, Caller caller) {
        State next = switch (state == null ? "" : state) {
            case "done" -> State.DONE;
            case "refused" -> State.REFUSED;
            default -> throw new InvalidInput("state", "required", "Say whether it is done or refused.");
        };
        String told = written("outcome", outcome);
        String by = caller.subject().orElseThrow(NotFound::new);
        Instant now = clock.instant();
        return change(id, request -> request.answer(next, told, by, now));
    }

    private Uni<RightsRequest> change(UUID id, UnaryOperator<RightsRequest> change) {
        return pool.withTransaction(tx -> requests.findToChange(tx, id)
                .map(found -> change.apply(found.orElseThrow(NotFound::new)))
                .call(changed -> requests.save(tx, changed)));
    }

    private static String written(String field, String text) {
        String clean = text == null ? "" : text.strip();
        if (clean.isEmpty() || clean.length() > LONGEST) {
            throw new InvalidInput(field, "required", "Tell the person, in at most 1,000 characters.");
        }
        return clean;
    }
}
