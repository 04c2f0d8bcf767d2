package org.foothold.triage.publishing.web;

import jakarta.enterprise.context.RequestScoped;
import org.foothold.kernel.NotFound;
import org.foothold.security.CurrentCaller;

/** Who writes or publishes here: always somebody of the council's own. */
@RequestScoped
public class Analyst {
    private final CurrentCaller caller;

    Analyst(CurrentCaller caller) {
        this.caller = caller;
    }

    /** Others cannot tell that these pages are there. */
    public String id() {
        var person = caller.get().person();
        if (!person.isCouncilStaff()) {
            throw new NotFound();
        }
        return person.subject().orElseThrow(NotFound::new);
    }
}
