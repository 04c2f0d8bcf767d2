package org.foothold.citizens.decision.application;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.foothold.citizens.agreement.application.Agreements;
import org.foothold.citizens.agreement.domain.DataItem;
import org.foothold.citizens.consent.application.Consents;
import org.foothold.citizens.decision.domain.MayItLeave;
import org.foothold.citizens.decision.domain.MayItLeave.Decision;
import org.foothold.citizens.decision.domain.MayItLeave.Person;
import org.foothold.citizens.naming.application.Names;
import org.foothold.citizens.naming.application.Names.Known;
import org.foothold.events.Purpose;
import org.foothold.events.RecordRef;

/** Gathers what is known of the person and the agreements, and decides. */
@ApplicationScoped
public class DecideSharing {

    private static final ZoneId HERE = ZoneId.of("Europe/London");

    private final Pool pool;
    private final Names names;
    private final Consents consents;
    private final Agreements agreements;
    private final InstantSource clock;

    DecideSharing(Pool pool, Names names, Consents consents, Agreements agreements, InstantSource clock) {
        this.pool = pool;
        this.names = names;
        this.consents = consents;
        this.agreements = agreements;
        this.clock = clock;
    }

    public Uni<Decision> decide(String organisation, DataItem item, RecordRef subject, Purpose purpose) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), HERE);
        return names.find(List.of(subject))
                .chain(found -> person(found, organisation, purpose))
                .chain(person -> agreements
                        .ofOrganisation(organisation)
                        .map(signed -> MayItLeave.decide(person, item, purpose, signed, today)));
    }

    private Uni<Person> person(List<Known> found, String organisation, Purpose purpose) {
        if (found.isEmpty()) {
            return Uni.createFrom().item(new Person(false, false, Optional.empty()));
        }
        Known known = found.getFirst();
        boolean restricted = known.restrictedTo().isPresent();
        return known.citizen()
                .map(citizen -> consents.newestOf(pool, citizen, purpose, organisation))
                .orElseGet(() -> Uni.createFrom().item(Optional.empty()))
                .map(consent -> new Person(true, restricted, consent));
    }
}
