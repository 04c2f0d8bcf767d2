package org.foothold.citizens.people.application;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.foothold.citizens.golden.domain.Attribute;
import org.foothold.security.Caller;
import org.foothold.security.Role;

/** How much of a person somebody is shown. */
public enum Sight {
    /** A connector: everything, identifiers masked. */
    WHOLE(EnumSet.allOf(Attribute.class)),
    /** Who answers at the contact centre or the hub: who it is, how to reach them, what they agreed to. */
    TO_CONTACT(EnumSet.of(
            Attribute.NAME,
            Attribute.DATE_OF_BIRTH,
            Attribute.ADDRESS,
            Attribute.LANGUAGE,
            Attribute.PREFERRED_CHANNEL)),
    /** A partner's worker: only what an agreement covers and the person has not refused. */
    SHARED(EnumSet.noneOf(Attribute.class));

    private final Set<Attribute> attributes;

    Sight(Set<Attribute> attributes) {
        this.attributes = Set.copyOf(attributes);
    }

    Set<Attribute> attributes() {
        return attributes;
    }

    /** Empty for whoever has no page of a person. */
    static Optional<Sight> of(Caller person) {
        if (person.organisation().isPresent()) {
            return person.has(Role.PARTNER_WORKER) ? Optional.of(SHARED) : Optional.empty();
        }
        if (person.has(Role.CONNECTOR)) {
            return Optional.of(WHOLE);
        }
        return person.hasAny(Role.CONTACT_CENTRE_AGENT, Role.HUB_WORKER) ? Optional.of(TO_CONTACT) : Optional.empty();
    }
}
