package org.foothold.dashboard.access.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collections;
import org.foothold.dashboard.access.domain.Sight;
import org.foothold.events.Purpose;
import org.foothold.kernel.NotFound;
import org.foothold.security.Caller;
import org.foothold.security.PurposeMissing;
import org.foothold.security.Role;

/** Decides what a caller may see. Whoever fits no rule sees nothing, and cannot tell that from there being nothing. */
@ApplicationScoped
public class Sights {

    private final AccessSettings settings;
    private final Clock clock;

    Sights(AccessSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    /** @throws NotFound when this caller may see no people at all */
    public Sight of(Caller caller) {
        Caller person = caller.person();
        Purpose purpose = caller.purpose().orElseThrow(PurposeMissing::new);
        LocalDate today = LocalDate.now(clock);
        if (person.isCouncilStaff() && person.hasAny(Role.CONNECTOR, Role.MANAGER, Role.CONTACT_CENTRE_AGENT)) {
            boolean named = !Collections.disjoint(person.teams(), settings.restrictedTeams());
            return Sight.ofCouncil(named, purpose, today);
        }
        if (person.has(Role.PARTNER_WORKER) && person.organisation().isPresent()) {
            return Sight.ofPartner(person.organisation().get(), purpose, today);
        }
        throw new NotFound();
    }
}
