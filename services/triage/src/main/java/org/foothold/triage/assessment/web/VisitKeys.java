package org.foothold.triage.assessment.web;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.foothold.triage.assessment.application.AssessmentKey;

/** What pages beside the conversation's own need of a visit: the key on this device, and going on with another. */
@ApplicationScoped
public class VisitKeys {
    private final Visits visits;

    VisitKeys(Visits visits) {
        this.visits = visits;
    }

    /** @param cookie the one of {@link VisitCookie#NAME}; may be null */
    public Optional<AssessmentKey> read(String cookie) {
        return VisitCookie.read(cookie);
    }

    /** Hands a key to its owner and leads them to where they were. */
    public Uni<Response> goOnWith(AssessmentKey key) {
        return visits.goOnWith(key);
    }
}
