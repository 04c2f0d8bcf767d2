package org.foothold.citizens.meeting.store;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.foothold.citizens.meeting.application.PeopleToFetch;
import org.foothold.events.RecordRef;

/** The queue in the database. */
@ApplicationScoped
class FetchQueue implements PeopleToFetch {

    private static final String ADD = """
            insert into person_to_fetch (record_id, service, next_attempt_at, met_at)
            select p.record_id, p.service, $3, $3 from unnest($1::uuid[], $2::text[]) as p (record_id, service)
             order by p.record_id
            on conflict (record_id) do update
              set next_attempt_at = excluded.next_attempt_at, attempts = 0, given_up_at = null
            """;

    private static final String TAKE = """
            update person_to_fetch p set next_attempt_at = $3, attempts = attempts + 1
              from (select record_id from person_to_fetch
                     where given_up_at is null and next_attempt_at <= $2
                     order by next_attempt_at limit $1 for update skip locked) due
             where p.record_id = due.record_id
            returning p.record_id, p.service, p.attempts - 1 as attempts
            """;

    private static final String DONE = "delete from person_to_fetch where record_id = $1";

    private static final String FAILED =
            "update person_to_fetch set next_attempt_at = $2, last_problem = $3 where record_id = $1";

    private static final String GIVE_UP =
            "update person_to_fetch set given_up_at = $2, last_problem = $3 where record_id = $1";

    private final Pool pool;

    FetchQueue(Pool pool) {
        this.pool = pool;
    }

    @Override
    public Uni<Void> add(SqlConnection tx, List<RecordRef> people, Instant now) {
        Tuple values = Tuple.tuple()
                .addArrayOfUUID(people.stream().map(RecordRef::id).toArray(UUID[]::new))
                .addArrayOfString(people.stream().map(RecordRef::service).toArray(String[]::new))
                .addOffsetDateTime(at(now));
        return tx.preparedQuery(ADD).execute(values).replaceWithVoid();
    }

    @Override
    public Uni<List<Due>> take(int most, Instant now, Instant again) {
        return pool.preparedQuery(TAKE)
                .execute(Tuple.of(most, at(now), at(again)))
                .map(rows -> {
                    List<Due> due = new ArrayList<>();
                    rows.forEach(row -> due.add(new Due(
                            new RecordRef(row.getString("service"), row.getUUID("record_id")),
                            row.getInteger("attempts"))));
                    return due;
                });
    }

    @Override
    public Uni<Void> done(SqlConnection tx, UUID recordId) {
        return tx.preparedQuery(DONE).execute(Tuple.of(recordId)).replaceWithVoid();
    }

    @Override
    public Uni<Void> failed(UUID recordId, Instant nextAttempt, String problem) {
        return pool.preparedQuery(FAILED)
                .execute(Tuple.of(recordId, at(nextAttempt), problem))
                .replaceWithVoid();
    }

    @Override
    public Uni<Void> giveUp(UUID recordId, Instant now, String problem) {
        return pool.preparedQuery(GIVE_UP)
                .execute(Tuple.of(recordId, at(now), problem))
                .replaceWithVoid();
    }

    private static OffsetDateTime at(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
