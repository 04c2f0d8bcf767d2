package org.foothold.citizens.request.store;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.foothold.citizens.linking.domain.RecordPair;
import org.foothold.citizens.request.application.RightsRequests;
import org.foothold.citizens.request.domain.Item;
import org.foothold.citizens.request.domain.RequestKind;
import org.foothold.citizens.request.domain.RightsRequest;
import org.foothold.citizens.request.domain.RightsRequest.Decision;
import org.foothold.citizens.request.domain.RightsRequest.State;
import org.foothold.citizens.review.domain.Reason;
import org.foothold.citizens.review.domain.Verdict;
import org.foothold.kernel.Personal;

/** Requests by the PostgreSQL client. */
@ApplicationScoped
class RightsRequestStore implements RightsRequests {

    private static final String ADD = """
            insert into rights_request (id, citizen_id, account, kind, item, words, received_at, due_on, state)
            values ($1, $2, $3, $4, $5, $6, $7, $8, $9)
            on conflict do nothing
            """;

    private static final String SAVE = """
            update rights_request
               set due_on = $2, extended_because = $3, state = $4, outcome = $5, decided_by = $6, decided_at = $7
             where id = $1
            """;

    private static final String OF = """
            select * from rights_request where citizen_id = any ($1) and account = $2 order by received_at desc, id
            """;

    private static final String QUEUE = """
            select * from rights_request
             order by state <> 'open', case when state = 'open' then due_on end, decided_at desc, id limit $1
            """;

    private static final String TIE = """
            insert into match_verdict (id, record_one, record_other, verdict, reason, decided_by, decided_at)
            values ($1, $2, $3, $4, $5, $6, $7)
            """;

    private final Pool pool;

    RightsRequestStore(Pool pool) {
        this.pool = pool;
    }

    @Override
    public Uni<Boolean> add(SqlConnection tx, RightsRequest request) {
        return tx.preparedQuery(ADD)
                .execute(Tuple.tuple()
                        .addUUID(request.id())
                        .addUUID(request.citizen())
                        .addString(request.account())
                        .addString(request.kind().code())
                        .addString(request.item().map(Item::code).orElse(null))
                        .addString(request.words().map(Personal::reveal).orElse(null))
                        .addOffsetDateTime(request.receivedAt().atOffset(ZoneOffset.UTC))
                        .addLocalDate(request.dueOn())
                        .addString(request.state().code()))
                .map(rows -> rows.rowCount() == 1);
    }

    @Override
    public Uni<Void> save(SqlConnection tx, RightsRequest changed) {
        return tx.preparedQuery(SAVE)
                .execute(Tuple.tuple()
                        .addUUID(changed.id())
                        .addLocalDate(changed.dueOn())
                        .addString(changed.extendedBecause().orElse(null))
                        .addString(changed.state().code())
                        .addString(changed.decision().map(Decision::outcome).orElse(null))
                        .addString(changed.decision().map(Decision::by).orElse(null))
                        .addOffsetDateTime(changed.decision()
                                .map(made -> made.at().atOffset(ZoneOffset.UTC))
                                .orElse(null)))
                .replaceWithVoid();
    }

    @Override
    public Uni<Optional<RightsRequest>> find(UUID id) {
        return pool.preparedQuery("select * from rights_request where id = $1")
                .execute(Tuple.of(id))
                .map(rows -> all(rows).stream().findFirst());
    }

    @Override
    public Uni<Optional<RightsRequest>> findToChange(SqlConnection tx, UUID id) {
        return tx.preparedQuery("select * from rights_request where id = $1 for update")
                .execute(Tuple.of(id))
                .map(rows -> all(rows).stream().findFirst());
    }

    @Override
    public Uni<List<RightsRequest>> of(SqlConnection tx, Collection<UUID> citizens, String account) {
        return tx.preparedQuery(OF)
                .execute(Tuple.tuple()
                        .addArrayOfUUID(citizens.toArray(UUID[]::new))
                        .addString(account))
                .map(RightsRequestStore::all);
    }

    @Override
    public Uni<List<RightsRequest>> queue(int most) {
        return pool.preparedQuery(QUEUE).execute(Tuple.of(most)).map(RightsRequestStore::all);
    }

    @Override
    public Uni<Void> tie(SqlConnection tx, UUID verdict, UUID record, UUID other, String by, Instant now) {
        RecordPair pair = new RecordPair(record, other);
        return tx.preparedQuery(TIE)
                .execute(Tuple.tuple()
                        .addUUID(verdict)
                        .addUUID(pair.one())
                        .addUUID(pair.other())
                        .addString(Verdict.SAME.code())
                        .addString(Reason.ASKED_THE_PERSON.code())
                        .addString(by)
                        .addOffsetDateTime(now.atOffset(ZoneOffset.UTC)))
                .replaceWithVoid();
    }

    private static List<RightsRequest> all(RowSet<Row> rows) {
        List<RightsRequest> all = new ArrayList<>();
        rows.forEach(row -> all.add(request(row)));
        return all;
    }

    private static RightsRequest request(Row row) {
        return new RightsRequest(
                row.getUUID("id"),
                row.getUUID("citizen_id"),
                row.getString("account"),
                RequestKind.of(row.getString("kind")).orElseThrow(),
                Optional.ofNullable(row.getString("item")).flatMap(Item::of),
                Optional.ofNullable(row.getString("words")).map(Personal::of),
                row.getOffsetDateTime("received_at").toInstant(),
                row.getLocalDate("due_on"),
                Optional.ofNullable(row.getString("extended_because")),
                state(row.getString("state")),
                Optional.ofNullable(row.getOffsetDateTime("decided_at"))
                        .map(at ->
                                new Decision(row.getString("outcome"), row.getString("decided_by"), at.toInstant())));
    }

    private static State state(String code) {
        return Arrays.stream(State.values())
                .filter(state -> state.code().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
