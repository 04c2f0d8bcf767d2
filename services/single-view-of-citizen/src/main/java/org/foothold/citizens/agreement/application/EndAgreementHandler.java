package org.foothold.citizens.agreement.application;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.InstantSource;
import java.util.UUID;
import org.foothold.citizens.agreement.domain.Agreement;
import org.foothold.kernel.NotFound;
import org.foothold.outbox.Outbox;

/** Ends an agreement: from this moment nothing goes to the partner under it. */
@ApplicationScoped
public class EndAgreementHandler {

    private final Agreements agreements;
    private final Outbox outbox;
    private final InstantSource clock;

    EndAgreementHandler(Agreements agreements, Outbox outbox, InstantSource clock) {
        this.agreements = agreements;
        this.outbox = outbox;
        this.clock = clock;
    }

    @WithTransaction
    public Uni<Agreement> handle(UUID id) {
        Instant now = clock.instant();
        return agreements
                .findToChange(id)
                .map(found -> found.orElseThrow(NotFound::new).end(now))
                .chain(agreements::save)
                .call(ended -> outbox.append(AgreementEvents.ended(ended, now)));
    }
}
