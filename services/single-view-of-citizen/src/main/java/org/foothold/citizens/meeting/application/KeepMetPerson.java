package org.foothold.citizens.meeting.application;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.foothold.citizens.consent.application.RecordConsent;
import org.foothold.citizens.record.application.TakeInRecords;
import org.foothold.citizens.record.domain.SourceRecord;
import org.foothold.kernel.Personal;

/** Keeps somebody another service met as a record of that service, with what they said to sharing. */
@ApplicationScoped
class KeepMetPerson {

    private final TakeInRecords takeInRecords;
    private final RecordConsent recordConsent;

    KeepMetPerson(TakeInRecords takeInRecords, RecordConsent recordConsent) {
        this.takeInRecords = takeInRecords;
        this.recordConsent = recordConsent;
    }

    Uni<Void> keep(SqlConnection tx, MetPerson met, Instant now) {
        SourceRecord record = new SourceRecord(
                met.ref(),
                met.ref().service(),
                met.ref().id().toString(),
                met.ref().service(),
                Optional.empty(),
                met.metOn(),
                met.person(),
                met.wishes(),
                Personal.of(Map.of()),
                Optional.empty(),
                met.contentHash());
        return takeInRecords
                .takeIn(tx, List.of(record), now)
                .chain(() -> met.consentToShare().isPresent()
                        ? recordConsent.toSharing(
                                tx, met.ref(), met.consentToShare().get(), now)
                        : Uni.createFrom().voidItem());
    }
}
