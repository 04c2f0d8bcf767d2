package org.foothold.dashboard.access.domain;

import java.time.LocalDate;
import org.foothold.events.Purpose;

/**
 * What the one who looks may see. The council's own staff see everything that is not restricted; members of a named team
 * see restricted flags and people as well; a partner's worker sees what the partner's living agreement covers for this
 * purpose, of people who agreed to it, and never anything restricted. Two people with equal sights see the same.
 *
 * @param partner code of the partner body, null for the council's own staff
 * @param today the day on which agreements must hold
 */
public record Sight(boolean restrictedToo, String partner, Purpose purpose, LocalDate today) {

    public Sight {
        if (partner != null && restrictedToo) {
            throw new IllegalArgumentException("nothing restricted is open to a partner");
        }
    }

    public static Sight ofCouncil(boolean inNamedTeam, Purpose purpose, LocalDate today) {
        return new Sight(inNamedTeam, null, purpose, today);
    }

    public static Sight ofPartner(String organisation, Purpose purpose, LocalDate today) {
        return new Sight(false, organisation, purpose, today);
    }

    public boolean isPartner() {
        return partner != null;
    }
}
