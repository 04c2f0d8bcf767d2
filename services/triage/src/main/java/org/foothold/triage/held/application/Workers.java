package org.foothold.triage.held.application;

import org.foothold.security.Caller;
import org.foothold.security.Role;
import org.foothold.triage.held.domain.Worker;

/** Knows a worker by their signed token; it is the person that counts, also where a service calls for them. */
public final class Workers {
    private Workers() {}

    public static Worker of(Caller caller) {
        var person = caller.person();
        return new Worker(
                person.subject().orElseThrow(),
                person.leadingRole().map(Role::code).orElseThrow(),
                person.organisation());
    }
}
