package org.foothold.citizens.record.application;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import org.foothold.citizens.record.application.Records.Taken;
import org.foothold.citizens.record.domain.SourceRecord;
import org.foothold.events.RecordRef;
import org.foothold.events.Restriction;
import org.foothold.events.citizens.CitizenEvents;
import org.foothold.events.citizens.RecordReceived;
import org.foothold.outbox.Outbox;
import org.foothold.outbox.OutgoingEvent;

/** Takes records in and tells of those that are new or changed; of an unchanged record only when it was seen stays. */
@ApplicationScoped
public class TakeInRecords {

    private final Records records;
    private final Outbox outbox;

    TakeInRecords(Records records, Outbox outbox) {
        this.records = records;
        this.outbox = outbox;
    }

    /** In the caller's transaction. The answer holds the new and changed ones. */
    public Uni<List<Taken>> takeIn(SqlConnection tx, List<SourceRecord> batch, Instant now) {
        return takeIn(tx, batch, now, now);
    }

    /** @param seenAt when their source had them: for a file, when that was handed in */
    public Uni<List<Taken>> takeIn(SqlConnection tx, List<SourceRecord> batch, Instant seenAt, Instant now) {
        if (batch.isEmpty()) {
            return Uni.createFrom().item(List.of());
        }
        return records.keep(tx, batch, seenAt, now)
                .call(taken -> outbox.append(
                        tx, taken.stream().map(one -> received(one, now)).toList()));
    }

    private static OutgoingEvent<RecordReceived> received(Taken taken, Instant now) {
        SourceRecord record = taken.record();
        return new OutgoingEvent<>(
                CitizenEvents.RECORD_RECEIVED,
                taken.id(),
                taken.version(),
                now,
                Restriction.NONE,
                new RecordReceived(
                        new RecordRef(record.ref().service(), taken.id()),
                        record.sourceSystem(),
                        record.category(),
                        record.importId().orElse(null),
                        record.observedOn().orElse(null)));
    }
}
