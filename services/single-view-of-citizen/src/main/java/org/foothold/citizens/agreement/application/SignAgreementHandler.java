package org.foothold.citizens.agreement.application;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.InstantSource;
import java.util.random.RandomGenerator;
import org.foothold.citizens.agreement.domain.Agreement;
import org.foothold.kernel.TimeOrderedId;
import org.foothold.outbox.Outbox;

/** Signs an agreement and tells all who share data. */
@ApplicationScoped
public class SignAgreementHandler {

    private final Agreements agreements;
    private final Outbox outbox;
    private final InstantSource clock;
    private final RandomGenerator random = new SecureRandom();

    SignAgreementHandler(Agreements agreements, Outbox outbox, InstantSource clock) {
        this.agreements = agreements;
        this.outbox = outbox;
        this.clock = clock;
    }

    @WithTransaction
    public Uni<Agreement> handle(SignAgreement command) {
        Instant now = clock.instant();
        Agreement signed = Agreement.sign(
                TimeOrderedId.at(now, random),
                command.organisation(),
                command.purposes(),
                command.items(),
                command.needs(),
                command.validFrom(),
                command.validTo(),
                command.signedBy(),
                now);
        return agreements.add(signed).call(() -> outbox.append(AgreementEvents.signed(signed)));
    }
}
