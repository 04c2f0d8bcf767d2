package org.foothold.citizens.consent.application;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.foothold.events.RecordRef;
import org.foothold.outbox.Outbox;
import org.foothold.outbox.OutgoingEvent;

/**
 * What becomes of a person's words when the record goes through which they were said: a yes ends, since nothing says any longer whose
 * it was; a no outlives the record, with every other record of the person.
 */
@ApplicationScoped
public class OutliveRecord {

    private final Consents consents;
    private final Outbox outbox;

    OutliveRecord(Consents consents, Outbox outbox) {
        this.consents = consents;
        this.outbox = outbox;
    }

    /** @param rest the person's other records; whichever of them part, the no is with each */
    public Uni<Void> outlive(SqlConnection tx, RecordRef record, Collection<UUID> rest) {
        return consents.endEachYes(tx, record)
                .chain(ended -> consents.sayEachNo(tx, record, rest).map(said -> {
                    List<OutgoingEvent<?>> events = new ArrayList<>();
                    ended.forEach(word -> events.add(ConsentEvents.of(word)));
                    said.forEach(word -> events.add(ConsentEvents.of(word)));
                    return events;
                }))
                .call(() -> consents.forgetEvidence(tx, record))
                .chain(events -> events.isEmpty() ? Uni.createFrom().voidItem() : outbox.append(tx, events));
    }
}
