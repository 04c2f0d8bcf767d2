package org.foothold.citizens.consent.application;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.foothold.citizens.consent.domain.Word;
import org.foothold.events.Purpose;
import org.foothold.events.RecordRef;
import org.foothold.kernel.TimeOrderedId;
import org.foothold.outbox.Outbox;

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
        return consents.say(tx, TimeOrderedId.at(now, random), record.id(), SHARING, given, record.service(), now)
                .chain(changed -> changed.isEmpty()
                        ? Uni.createFrom().voidItem()
                        : outbox.append(
                                tx,
                                List.of(ConsentEvents.of(
                                        changed.get().id(),
                                        changed.get().version(),
                                        record,
                                        SHARING,
                                        Optional.empty(),
                                        given ? Word.GIVEN : Word.REFUSED,
                                        now))));
    }
}
