package org.foothold.citizens.consent.application;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.foothold.events.Purpose;
import org.foothold.events.RecordRef;
import org.foothold.events.Restriction;
import org.foothold.events.citizens.CitizenEvents;
import org.foothold.events.citizens.ConsentGiven;
import org.foothold.events.citizens.ConsentRefused;
import org.foothold.kernel.TimeOrderedId;
import org.foothold.outbox.Outbox;
import org.foothold.outbox.OutgoingEvent;

/** Records what a person said when they were asked, and tells the services that keep a local copy. */
@ApplicationScoped
public class RecordConsent {

    /** What the question "may we share your details with those who can help?" is about. */
    private static final Purpose SHARING = Purpose.EARLY_HELP;

    private final Consents consents;
    private final Outbox outbox;
    private final RandomGenerator random = new SecureRandom();

    RecordConsent(Consents consents, Outbox outbox) {
        this.consents = consents;
        this.outbox = outbox;
    }

    /** What the person of a record said to sharing their details with partners, for early help. */
    public Uni<Void> toSharing(SqlConnection tx, RecordRef record, boolean given, Instant now) {
        return consents.say(tx, TimeOrderedId.at(now, random), record.id(), SHARING, given, now)
                .chain(changed -> changed.isEmpty()
                        ? Uni.createFrom().voidItem()
                        : outbox.append(
                                tx,
                                List.of(event(changed.get().id(), changed.get().version(), record, given, now))));
    }

    private static OutgoingEvent<?> event(UUID id, long version, RecordRef record, boolean given, Instant now) {
        return given
                ? new OutgoingEvent<>(
                        CitizenEvents.CONSENT_GIVEN,
                        id,
                        version,
                        now,
                        Restriction.NONE,
                        new ConsentGiven(id, record, SHARING.code(), null))
                : new OutgoingEvent<>(
                        CitizenEvents.CONSENT_REFUSED,
                        id,
                        version,
                        now,
                        Restriction.NONE,
                        new ConsentRefused(id, record, SHARING.code(), null));
    }
}
