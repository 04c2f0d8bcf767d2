package org.foothold.citizens.consent.application;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlClient;
import io.vertx.mutiny.sqlclient.SqlConnection;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.foothold.citizens.consent.domain.Consent;
import org.foothold.citizens.consent.domain.Word;
import org.foothold.events.Purpose;
import org.foothold.events.RecordRef;

/** Where consents are kept. */
public interface Consents {

    /** A consent that is new or has changed. */
    record Changed(UUID id, long version) {}

    /** Keeps what was answered to a service's question; nothing comes back when it had been said before. */
    Uni<Optional<Changed>> say(
            SqlConnection tx,
            UUID newId,
            UUID recordId,
            Purpose purpose,
            boolean given,
            String recordedBy,
            Instant now);

    /** The newest word of a citizen on a purpose, over all their records; nothing when they never said. */
    Uni<Optional<Word>> newestOf(SqlClient client, UUID citizen, Purpose purpose, String organisation);

    /** All that a citizen ever said, newest first; of one purpose and partner the first is what stands. */
    Uni<List<Consent>> everyWordOf(UUID citizen);

    /** Within the caller's transaction: what stands among these records, locked until it ends. */
    Uni<Optional<Consent>> standing(List<RecordRef> records, Purpose purpose, Optional<String> organisation);

    /** Within the caller's transaction. */
    Uni<Void> keep(Consent said);

    /** Ends what was agreed to through a record, as of the day it was said; the answer is what ended. */
    Uni<List<Consent>> endEachYes(SqlConnection tx, RecordRef record);

    /** Says each no of a record with the others too, where nothing newer stands; the answer is what was said. */
    Uni<List<Consent>> sayEachNo(SqlConnection tx, RecordRef record, Collection<UUID> others);

    /** Keeps only what stands of what was said through a record: not how, when and to whom. */
    Uni<Void> forgetEvidence(SqlConnection tx, RecordRef record);
}
