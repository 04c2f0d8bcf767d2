package org.foothold.citizens.retention.store;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlClient;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.foothold.citizens.ingest.application.WithdrawOneByOne.Outcome;
import org.foothold.citizens.retention.application.RetentionRuns;
import org.foothold.citizens.retention.domain.CountedFrom;
import org.foothold.citizens.retention.domain.RetentionRun;
import org.foothold.citizens.retention.domain.RunState;
import org.foothold.citizens.retention.domain.SourceRun;
import org.foothold.citizens.retention.domain.SourceRun.Answer;
import org.foothold.citizens.retention.domain.SourceRun.Counts;
import org.foothold.citizens.retention.domain.SourceState;

/** Runs by the PostgreSQL client. */
@ApplicationScoped
class RetentionRunStore implements RetentionRuns {

    /** Asking and answering wait for each other, so that two runs never begin at once. */
    private static final String ONE_AT_A_TIME = "lock table retention_run in share row exclusive mode";

    private static final String LEAVE_SOURCES = """
            update retention_run_source s set state = 'left'
              from retention_run r where r.id = s.run_id and r.state = 'waiting' and s.state = 'waiting'
            """;

    private static final String LEAVE =
            "update retention_run set state = 'done', finished_at = $1 where state = 'waiting'";

    private static final String REQUEST = """
            insert into retention_run (id, counts_only, state, rules_version, today, requested_by, requested_at)
            values ($1, $2, 'accepted', $3, $4, $5, $6)
            on conflict do nothing
            """;

    private static final String WITH_SOURCES = """
            select r.id, r.counts_only, r.state as run_state, r.rules_version, r.today, r.requested_by, r.requested_at,
                r.finished_at, s.*
              from retention_run r left join retention_run_source s on s.run_id = r.id
            """;

    private static final String OPEN = WITH_SOURCES
            + " where r.id = $1 or r.state in ('accepted', 'running') order by r.requested_at, r.id, s.source_system";

    private static final String FIND = WITH_SOURCES + " where r.id = $1 order by s.source_system";

    private static final String NEWEST = WITH_SOURCES
            + " where r.id in (select id from retention_run order by requested_at desc, id offset $1 limit $2)"
            + " order by r.requested_at desc, r.id, s.source_system";

    private static final String CLAIM = """
            update retention_run set state = 'running', worker = $1, leased_until = $3
             where state in ('accepted', 'running') and (leased_until is null or leased_until < $2)
            returning id
            """;

    private static final String OURS = "select 1 from retention_run where id = $1 and worker = $2 for update";

    private static final String COUNTED = """
            insert into retention_run_source (run_id, source_system, state, due_before, counted_from, records, due)
            values ($1, $2, $3, $4, $5, $6, $7)
            """;

    private static final String KEEP_LEASE =
            "update retention_run set leased_until = $3 where id = $1 and worker = $2 and state = 'running'";

    private static final String ADVANCE = """
            update retention_run_source
               set last_record = $3,
                   withdrawn = withdrawn + ($4 = 'WITHDRAWN')::int, held = held + ($4 = 'HELD')::int,
                   guarding = guarding + ($4 = 'GUARDING')::int, failed = failed + ($4 = 'FAILED')::int,
                   stayed = stayed + ($4 = 'STAYED')::int
             where run_id = $1 and source_system = $2
            """;

    private static final String FINISH_SOURCE = """
            update retention_run_source s set state = 'done'
              from retention_run r
             where s.run_id = $1 and s.source_system = $3 and s.state = 'going' and r.id = s.run_id and r.worker = $2
            """;

    /** One that an officer has let go on meanwhile is gone through by the next claim. */
    private static final String FINISH = """
            update retention_run r
               set leased_until = null,
                   state = case when exists (select 1 from retention_run_source s where s.run_id = r.id and s.state = 'going')
                           then 'running'
                       when exists (select 1 from retention_run_source s where s.run_id = r.id and s.state = 'waiting')
                           then 'waiting'
                       else 'done' end,
                   finished_at = case when exists (select 1 from retention_run_source s
                           where s.run_id = r.id and s.state in ('going', 'waiting')) then null else $3::timestamptz end
             where r.id = $1 and r.worker = $2
            """;

    private static final String ANSWER = """
            update retention_run_source s set state = $3, answered_by = $4, answered_at = $5
              from retention_run r
             where s.run_id = $1 and s.source_system = $2 and s.state = 'waiting'
               and r.id = s.run_id and r.state in ('running', 'waiting')
               and not exists (select 1 from retention_run o where o.id <> r.id and o.state in ('accepted', 'running'))
            """;

    private static final String GO_ON = """
            update retention_run r
               set state = case when exists (select 1 from retention_run_source s where s.run_id = r.id and s.state = 'going')
                           then 'running'
                       when exists (select 1 from retention_run_source s where s.run_id = r.id and s.state = 'waiting')
                           then 'waiting'
                       else 'done' end,
                   finished_at = case when exists (select 1 from retention_run_source s
                           where s.run_id = r.id and s.state in ('going', 'waiting')) then null else $2::timestamptz end
             where r.id = $1 and r.state = 'waiting'
            """;

    private final Pool pool;

    RetentionRunStore(Pool pool) {
        this.pool = pool;
    }

    @Override
    public Uni<RetentionRun> request(RetentionRun run) {
        return pool.withTransaction(tx -> tx.query(ONE_AT_A_TIME)
                .execute()
                .chain(() -> run.countsOnly()
                        ? Uni.createFrom().voidItem()
                        : tx.query(LEAVE_SOURCES)
                                .execute()
                                .chain(() -> tx.preparedQuery(LEAVE)
                                        .execute(Tuple.of(at(run.requestedAt())))
                                        .replaceWithVoid()))
                .chain(() -> tx.preparedQuery(REQUEST)
                        .execute(Tuple.of(
                                run.id(),
                                run.countsOnly(),
                                run.rulesVersion(),
                                run.today(),
                                run.requestedBy(),
                                at(run.requestedAt()))))
                .chain(() -> runs(tx, OPEN, Tuple.of(run.id())))
                .map(List::getFirst));
    }

    @Override
    public Uni<Optional<RetentionRun>> find(UUID id) {
        return runs(pool, FIND, Tuple.of(id)).map(found -> found.stream().findFirst());
    }

    @Override
    public Uni<List<RetentionRun>> newest(int offset, int most) {
        return runs(pool, NEWEST, Tuple.of(offset, most));
    }

    @Override
    public Uni<Long> howMany() {
        return pool.query("select count(*) from retention_run")
                .execute()
                .map(rows -> rows.iterator().next().getLong(0));
    }

    @Override
    public Uni<Optional<RetentionRun>> claim(UUID worker, Instant now, Instant leasedUntil) {
        return pool.preparedQuery(CLAIM)
                .execute(Tuple.of(worker, at(now), at(leasedUntil)))
                .chain(rows -> rows.rowCount() == 0
                        ? Uni.createFrom().item(Optional.empty())
                        : find(rows.iterator().next().getUUID("id")));
    }

    @Override
    public Uni<Void> counted(UUID run, UUID worker, List<SourceRun> sources) {
        return pool.withTransaction(tx -> tx.preparedQuery(OURS)
                .execute(Tuple.of(run, worker))
                .invoke(rows -> {
                    if (rows.rowCount() == 0) {
                        throw new IllegalStateException("another process has taken this retention run over");
                    }
                })
                .chain(() -> Multi.createFrom()
                        .iterable(sources)
                        .onItem()
                        .transformToUniAndConcatenate(source -> tx.preparedQuery(COUNTED)
                                .execute(Tuple.tuple()
                                        .addUUID(run)
                                        .addString(source.sourceSystem())
                                        .addString(source.state().code())
                                        .addLocalDate(source.dueBefore())
                                        .addString(source.from().code())
                                        .addLong(source.records())
                                        .addLong(source.due())))
                        .collect()
                        .last())
                .replaceWithVoid());
    }

    @Override
    public Uni<Boolean> advance(
            SqlConnection tx, UUID run, UUID worker, String source, UUID record, Outcome outcome, Instant leasedUntil) {
        return tx.preparedQuery(KEEP_LEASE)
                .execute(Tuple.of(run, worker, at(leasedUntil)))
                .chain(kept -> kept.rowCount() == 0
                        ? Uni.createFrom().item(false)
                        : tx.preparedQuery(ADVANCE)
                                .execute(Tuple.of(run, source, record, outcome.name()))
                                .replaceWith(true));
    }

    @Override
    public Uni<Void> finishSource(UUID run, UUID worker, String source) {
        return pool.preparedQuery(FINISH_SOURCE)
                .execute(Tuple.of(run, worker, source))
                .replaceWithVoid();
    }

    @Override
    public Uni<Void> finish(UUID run, UUID worker, Instant now) {
        return pool.preparedQuery(FINISH)
                .execute(Tuple.of(run, worker, at(now)))
                .replaceWithVoid();
    }

    @Override
    public Uni<Boolean> answer(SqlConnection tx, UUID run, String source, boolean go, Answer answer) {
        SourceState next = go ? SourceState.GOING : SourceState.LEFT;
        return tx.query(ONE_AT_A_TIME)
                .execute()
                .chain(() -> tx.preparedQuery(ANSWER)
                        .execute(Tuple.of(run, source, next.code(), answer.by(), at(answer.at()))))
                .chain(answered -> answered.rowCount() == 0
                        ? Uni.createFrom().item(false)
                        : tx.preparedQuery(GO_ON)
                                .execute(Tuple.of(run, at(answer.at())))
                                .replaceWith(true));
    }

    private static Uni<List<RetentionRun>> runs(SqlClient client, String query, Tuple values) {
        return client.preparedQuery(query).execute(values).map(rows -> {
            Map<UUID, List<Row>> byRun = new LinkedHashMap<>();
            rows.forEach(row -> byRun.computeIfAbsent(row.getUUID("id"), any -> new ArrayList<>())
                    .add(row));
            return byRun.values().stream().map(RetentionRunStore::run).toList();
        });
    }

    private static RetentionRun run(List<Row> rows) {
        Row first = rows.getFirst();
        return new RetentionRun(
                first.getUUID("id"),
                first.getBoolean("counts_only"),
                RunState.of(first.getString("run_state")),
                first.getInteger("rules_version"),
                first.getLocalDate("today"),
                first.getString("requested_by"),
                first.getOffsetDateTime("requested_at").toInstant(),
                moment(first, "finished_at"),
                first.getString("source_system") == null
                        ? List.of()
                        : rows.stream().map(RetentionRunStore::source).toList());
    }

    private static SourceRun source(Row row) {
        return new SourceRun(
                row.getString("source_system"),
                SourceState.of(row.getString("state")),
                row.getLocalDate("due_before"),
                CountedFrom.of(row.getString("counted_from")).orElseThrow(),
                row.getLong("records"),
                row.getLong("due"),
                new Counts(
                        row.getLong("withdrawn"),
                        row.getLong("held"),
                        row.getLong("guarding"),
                        row.getLong("failed"),
                        row.getLong("stayed")),
                Optional.ofNullable(row.getUUID("last_record")),
                moment(row, "answered_at").map(at -> new Answer(row.getString("answered_by"), at)));
    }

    private static Optional<Instant> moment(Row row, String column) {
        return Optional.ofNullable(row.getOffsetDateTime(column)).map(OffsetDateTime::toInstant);
    }

    private static OffsetDateTime at(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
