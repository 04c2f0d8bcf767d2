package org.foothold.citizens.breakglass.application;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.foothold.audit.Access;
import org.foothold.audit.Audit;
import org.foothold.citizens.breakglass.domain.BrokenGlass;
import org.foothold.citizens.golden.application.GoldenRecords;
import org.foothold.citizens.golden.application.HeldPeople;
import org.foothold.citizens.golden.application.HeldPeople.HeldPerson;
import org.foothold.citizens.golden.domain.GoldenRecord;
import org.foothold.events.Purpose;
import org.foothold.events.RecordRef;
import org.foothold.kernel.NotFound;
import org.foothold.kernel.TimeOrderedId;
import org.foothold.security.Caller;

/**
 * Shows a council worker somebody restricted, or a way to reach them that is closed, because they said why they need it. The alert to
 * the officer is kept before anything is shown; each look is written down, and told to all, with the purpose {@code break-glass} and the reason.
 */
@ApplicationScoped
public class BreakGlass {

    /** What is behind the glass. */
    public record Shown(BrokenGlass glass, GoldenRecord golden, Optional<String> restrictedTo) {}

    private final HeldPeople people;
    private final GoldenRecords golden;
    private final BrokenGlasses glasses;
    private final Audit audit;
    private final InstantSource clock;
    private final RandomGenerator random = new SecureRandom();

    BreakGlass(HeldPeople people, GoldenRecords golden, BrokenGlasses glasses, Audit audit, InstantSource clock) {
        this.people = people;
        this.golden = golden;
        this.glasses = glasses;
        this.audit = audit;
        this.clock = clock;
    }

    /** Nobody is shown yet; a person who is not there is not told apart until there is a reason. */
    public Uni<BrokenGlass> breakFor(RecordRef citizen, String reason, Caller caller) {
        Caller worker = councilWorker(caller);
        String why = BrokenGlass.reason(reason);
        Instant now = clock.instant();
        return find(citizen.id())
                .map(person -> BrokenGlass.now(
                        TimeOrderedId.at(now, random),
                        person.citizen(),
                        worker.subject().orElseThrow(NotFound::new),
                        worker.leadingRole().orElseThrow(NotFound::new).code(),
                        why,
                        now))
                .call(glasses::add);
    }

    /** The person, to the worker who broke the glass, while it lasts. */
    public Uni<Shown> show(UUID id, Caller caller) {
        Caller worker = councilWorker(caller);
        String who = worker.subject().orElseThrow(NotFound::new);
        return glasses.find(id)
                .map(found -> found.filter(broken -> broken.isOpenTo(who, clock.instant()))
                        .orElseThrow(NotFound::new))
                .chain(broken -> find(broken.citizen())
                        .map(person -> new Shown(broken, golden.of(person), person.restrictedTo())))
                .call(shown -> audit.record(
                        Access.to("break-glass")
                                .showingCitizen(shown.glass().citizen())
                                .because(shown.glass().reason()),
                        caller.lookingFor(Purpose.BREAK_GLASS)));
    }

    private Uni<HeldPerson> find(UUID citizen) {
        return people.find(citizen).map(found -> found.orElseThrow(NotFound::new));
    }

    private static Caller councilWorker(Caller caller) {
        Caller worker = caller.person();
        if (!worker.isCouncilStaff()) {
            throw new NotFound();
        }
        return worker;
    }
}
