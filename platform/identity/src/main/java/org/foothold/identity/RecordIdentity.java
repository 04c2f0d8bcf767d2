package org.foothold.identity;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlClient;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.foothold.events.RecordRef;
import org.foothold.outbox.IncomingEvent;

/**
 * Which citizen a record speaks of, as the single view last said. A service calls {@link #apply} from its own consumer of
 * {@code citizens.records}, in that consumer's transaction; the newest event of a record stands, in whatever order and
 * however often events come. Look-ups follow absorbed ids to the surviving one.
 *
 * <p>A service that shows records by joining may use the tables itself: {@code record_identity} and
 * {@code absorbed_citizen} are as public as these methods.
 */
@ApplicationScoped
public class RecordIdentity {

    private static final String UPSERT_LINKS = """
            insert into record_identity as known (service, record_id, citizen_id, version)
            select * from unnest($1::text[], $2::uuid[], $3::uuid[], $4::bigint[])
            on conflict (record_id, service) do update
              set citizen_id = excluded.citizen_id, version = excluded.version
              where known.version < excluded.version
            returning service, record_id
            """;

    private static final String UPSERT_ABSORBED = """
            insert into absorbed_citizen as known (citizen_id, absorbed_into, version)
            select * from unnest($1::uuid[], $2::uuid[], $3::bigint[])
            on conflict (citizen_id) do update
              set absorbed_into = excluded.absorbed_into, version = excluded.version
              where known.version < excluded.version
            """;

    /** {@code union} drops what was seen, so even a ring of ids, which nobody should publish, ends. */
    private static final String CITIZEN_OF = """
            with recursive step (service, record_id, citizen_id) as (
                select known.service, known.record_id, known.citizen_id
                  from unnest($1::text[], $2::uuid[]) as asked (service, record_id)
                  join record_identity known using (record_id, service)
                 where known.citizen_id is not null
                union
                select step.service, step.record_id, absorbed.absorbed_into
                  from step join absorbed_citizen absorbed on absorbed.citizen_id = step.citizen_id
            )
            select service, record_id, citizen_id from step
             where not exists (select 1 from absorbed_citizen a where a.citizen_id = step.citizen_id)
            """;

    private static final String SURVIVOR_OF = """
            with recursive step (asked, citizen_id) as (
                select asked, asked from unnest($1::uuid[]) as asked
                union
                select step.asked, absorbed.absorbed_into
                  from step join absorbed_citizen absorbed on absorbed.citizen_id = step.citizen_id
            )
            select asked, citizen_id from step
             where not exists (select 1 from absorbed_citizen a where a.citizen_id = step.citizen_id)
            """;

    private static final String RECORDS_OF = """
            with recursive person (citizen_id) as (
                select $1::uuid
                union
                select absorbed.citizen_id
                  from person join absorbed_citizen absorbed on absorbed.absorbed_into = person.citizen_id
            )
            select known.service, known.record_id
              from person join record_identity known on known.citizen_id = person.citizen_id
             order by known.record_id
             limit $2
            """;

    /**
     * Takes in what the events say of links, withdrawals and absorbed ids; other types are left alone.
     *
     * @return the records whose citizen is another than before
     */
    public Uni<Set<RecordRef>> apply(SqlConnection tx, List<IncomingEvent> events) {
        var changes = LinkChanges.of(events);
        return upsertAbsorbed(tx, changes.absorbed()).chain(() -> upsertLinks(tx, changes.links()));
    }

    /** The citizen of each record that is linked; records nobody has linked yet are not in the answer. */
    public Uni<Map<RecordRef, UUID>> citizenOf(SqlClient client, Collection<RecordRef> records) {
        if (records.isEmpty()) {
            return Uni.createFrom().item(Map.of());
        }
        Tuple asked = Tuple.tuple()
                .addArrayOfString(records.stream().map(RecordRef::service).toArray(String[]::new))
                .addArrayOfUUID(records.stream().map(RecordRef::id).toArray(UUID[]::new));
        return client.preparedQuery(CITIZEN_OF).execute(asked).map(rows -> {
            var citizens = new HashMap<RecordRef, UUID>();
            rows.forEach(row -> citizens.put(reference(row), row.getUUID("citizen_id")));
            return citizens;
        });
    }

    /** The id to use for each: itself, or the one it leads to after merges. */
    public Uni<Map<UUID, UUID>> survivorOf(SqlClient client, Collection<UUID> citizens) {
        if (citizens.isEmpty()) {
            return Uni.createFrom().item(Map.of());
        }
        Tuple asked = Tuple.tuple().addArrayOfUUID(citizens.toArray(UUID[]::new));
        return client.preparedQuery(SURVIVOR_OF).execute(asked).map(rows -> {
            var survivors = new HashMap<UUID, UUID>();
            rows.forEach(row -> survivors.put(row.getUUID("asked"), row.getUUID("citizen_id")));
            return survivors;
        });
    }

    /** The records of a citizen, also those still linked to ids that were absorbed; at most {@code limit}. */
    public Uni<Set<RecordRef>> recordsOf(SqlClient client, UUID citizen, int limit) {
        return client.preparedQuery(RECORDS_OF)
                .execute(Tuple.of(citizen, limit))
                .map(RecordIdentity::references);
    }

    private static Uni<Void> upsertAbsorbed(SqlConnection tx, List<LinkChanges.Absorbed> absorbed) {
        if (absorbed.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        Tuple columns = Tuple.tuple()
                .addArrayOfUUID(
                        absorbed.stream().map(LinkChanges.Absorbed::citizen).toArray(UUID[]::new))
                .addArrayOfUUID(
                        absorbed.stream().map(LinkChanges.Absorbed::into).toArray(UUID[]::new))
                .addArrayOfLong(
                        absorbed.stream().map(LinkChanges.Absorbed::version).toArray(Long[]::new));
        return tx.preparedQuery(UPSERT_ABSORBED).execute(columns).replaceWithVoid();
    }

    private static Uni<Set<RecordRef>> upsertLinks(SqlConnection tx, List<LinkChanges.Link> links) {
        if (links.isEmpty()) {
            return Uni.createFrom().item(Set.of());
        }
        Tuple columns = Tuple.tuple()
                .addArrayOfString(
                        links.stream().map(link -> link.record().service()).toArray(String[]::new))
                .addArrayOfUUID(links.stream().map(link -> link.record().id()).toArray(UUID[]::new))
                .addArrayOfUUID(links.stream().map(LinkChanges.Link::citizen).toArray(UUID[]::new))
                .addArrayOfLong(links.stream().map(LinkChanges.Link::version).toArray(Long[]::new));
        return tx.preparedQuery(UPSERT_LINKS).execute(columns).map(RecordIdentity::references);
    }

    private static Set<RecordRef> references(RowSet<Row> rows) {
        var references = new HashSet<RecordRef>();
        rows.forEach(row -> references.add(reference(row)));
        return references;
    }

    private static RecordRef reference(Row row) {
        return new RecordRef(row.getString("service"), row.getUUID("record_id"));
    }
}
