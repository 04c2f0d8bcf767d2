package org.foothold.citizens.retention.store;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.foothold.calendar.WorkingHours;
import org.foothold.citizens.ingest.application.WithdrawOneByOne.Candidate;
import org.foothold.citizens.ingest.application.Withdrawals.Held;
import org.foothold.citizens.retention.application.DueRecords;
import org.foothold.citizens.retention.domain.RetentionRule;
import org.foothold.citizens.retention.domain.SourceRun;
import org.foothold.events.RecordRef;

/** Finds records that are due by the PostgreSQL client; days are those of the council. */
@ApplicationScoped
class DueRecordStore implements DueRecords {

    /** From one source to the next by the index, however many records each has. */
    private static final String SOURCES = """
            with recursive source (name) as (
                select min(source_system) from source_record
                union all
                select (select min(source_system) from source_record where source_system > source.name)
                  from source where source.name is not null
            )
            select name from source where name is not null
            """;

    private static final String OF_SOURCE = """
             from source_record r left join record_sighting s on s.record_id = r.id
             where r.source_system = $1
            """;

    private static final String IS_DUE = """
            (case $2 when 'last-seen' then (coalesce(s.last_seen_at, r.received_at) at time zone $4)::date
                when 'received' then (r.received_at at time zone $4)::date
                else coalesce(r.observed_on, (r.received_at at time zone $4)::date) end < $3)
            """;

    private static final String COUNT =
            "select count(*) as records, count(*) filter (where " + IS_DUE + ") as due" + OF_SOURCE;

    private static final String NEXT = "select r.id" + OF_SOURCE + " and " + IS_DUE
            + " and ($5::uuid is null or r.id > $5) order by r.id limit $6";

    private static final String FIND = """
            select r.id, r.service, r.version, exists (
                select 1 from record_link mine
                  join record_link other on other.citizen_id = mine.citizen_id and other.until is null
                    and other.record_id <> mine.record_id
                  join source_record o on o.id = other.record_id
                 where mine.record_id = r.id and mine.until is null
                   and (r.restricted_to is not null and o.restricted_to is null
                        or coalesce(r.safe_to_contact, 'yes') <> 'yes' and coalesce(o.safe_to_contact, 'yes') = 'yes')) as guarding
            """ + OF_SOURCE + " and " + IS_DUE + " and r.id = $5 for update of r";

    private final Pool pool;
    private final String zone;

    DueRecordStore(Pool pool, WorkingHours workingHours) {
        this.pool = pool;
        this.zone = workingHours.zone().getId();
    }

    @Override
    public Uni<List<String>> sources() {
        return pool.query(SOURCES).execute().map(rows -> {
            List<String> names = new ArrayList<>();
            rows.forEach(row -> names.add(row.getString("name")));
            return names;
        });
    }

    @Override
    public Uni<Counted> count(RetentionRule rule, LocalDate today) {
        return pool.preparedQuery(COUNT)
                .execute(Tuple.of(rule.sourceSystem(), rule.from().code(), rule.dueBefore(today), zone))
                .map(rows -> rows.iterator().next())
                .map(row -> new Counted(row.getLong("records"), row.getLong("due")));
    }

    @Override
    public Uni<List<UUID>> next(SourceRun source, Optional<UUID> after, int most) {
        Tuple values = due(source).addUUID(after.orElse(null)).addInteger(most);
        return pool.preparedQuery(NEXT).execute(values).map(rows -> {
            List<UUID> records = new ArrayList<>();
            rows.forEach(row -> records.add(row.getUUID("id")));
            return records;
        });
    }

    @Override
    public Uni<Optional<Candidate>> find(SqlConnection tx, SourceRun source, UUID record) {
        return tx.preparedQuery(FIND).execute(due(source).addUUID(record)).map(rows -> {
            var found = rows.iterator();
            if (!found.hasNext()) {
                return Optional.empty();
            }
            var row = found.next();
            var held = new Held(new RecordRef(row.getString("service"), row.getUUID("id")), row.getLong("version"));
            return Optional.of(new Candidate(held, row.getBoolean("guarding")));
        });
    }

    private Tuple due(SourceRun source) {
        return Tuple.tuple()
                .addString(source.sourceSystem())
                .addString(source.from().code())
                .addLocalDate(source.dueBefore())
                .addString(zone);
    }
}
