package org.foothold.citizens.review.application;

import jakarta.enterprise.context.ApplicationScoped;
import org.foothold.kernel.NotFound;
import org.foothold.security.Caller;
import org.foothold.security.CurrentCaller;

/** Who reviews matches: analysts and connectors of the council itself. */
@ApplicationScoped
public class Reviewer {

    private final CurrentCaller caller;

    Reviewer(CurrentCaller caller) {
        this.caller = caller;
    }

    /** @throws NotFound for somebody of a partner body */
    public Caller get() {
        Caller asking = caller.get();
        if (!asking.isCouncilStaff()) {
            throw new NotFound();
        }
        return asking;
    }
}
