package org.foothold.citizens.extract.store;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.foothold.citizens.extract.application.Extracts;
import org.foothold.citizens.extract.domain.Extract;
import org.foothold.citizens.extract.domain.Extract.Answer;
import org.foothold.citizens.extract.domain.Extract.Counts;
import org.foothold.citizens.extract.domain.ExtractState;
import org.foothold.citizens.ingest.application.WithdrawOneByOne.Candidate;
import org.foothold.citizens.ingest.application.WithdrawOneByOne.Due;
import org.foothold.citizens.ingest.application.WithdrawOneByOne.Outcome;
import org.foothold.citizens.ingest.application.Withdrawals.Held;
import org.foothold.events.RecordRef;

/** Complete files by the PostgreSQL client; the statements stand in {@link ExtractSql}. */
@ApplicationScoped
class ExtractStore implements Extracts {

    private final Pool pool;

    ExtractStore(Pool pool) {
        this.pool = pool;
    }

    @Override
    public Uni<Optional<Extract>> find(UUID importId) {
        return pool.preparedQuery(ExtractSql.FIND).execute(Tuple.of(importId)).map(ExtractStore::first);
    }

    @Override
    public Uni<Set<UUID>> waiting(Collection<UUID> importIds) {
        return pool.preparedQuery(ExtractSql.WAITING)
                .execute(Tuple.tuple().addArrayOfUUID(importIds.toArray(UUID[]::new)))
                .map(rows -> {
                    Set<UUID> waiting = new HashSet<>();
                    rows.forEach(row -> waiting.add(row.getUUID("import_id")));
                    return waiting;
                });
    }

    @Override
    public Uni<Optional<Extract>> claim(UUID worker, Instant now, Instant leasedUntil) {
        return pool.preparedQuery(ExtractSql.CLAIM)
                .execute(Tuple.of(worker, at(now), at(leasedUntil)))
                .map(ExtractStore::first);
    }

    @Override
    public Uni<Counted> count(Extract extract) {
        return pool.preparedQuery(ExtractSql.COUNT)
                .execute(Tuple.of(extract.sourceSystem(), at(extract.handedInAt()), extract.importId()))
                .map(rows -> rows.iterator().next())
                .map(row -> new Counted(
                        row.getLong("file_rows"),
                        row.getLong("records"),
                        row.getLong("missing"),
                        row.getBoolean("newer")));
    }

    @Override
    public Uni<Boolean> counted(Extract extract, UUID worker, Counted counted, ExtractState next, Instant now) {
        return pool.withTransaction(tx -> tx.preparedQuery(ExtractSql.COUNTED)
                .execute(Tuple.tuple()
                        .addUUID(extract.importId())
                        .addUUID(worker)
                        .addString(next.code())
                        .addLong(counted.records())
                        .addLong(counted.missing())
                        .addOffsetDateTime(at(now)))
                .chain(kept -> kept.rowCount() == 0
                        ? Uni.createFrom().item(false)
                        : tx.preparedQuery(ExtractSql.OVERTAKE)
                                .execute(Tuple.of(
                                        extract.sourceSystem(), at(extract.handedInAt()), extract.importId(), at(now)))
                                .replaceWith(true)));
    }

    @Override
    public Due missing(Extract extract, Advance advance) {
        return new Missing(extract, advance);
    }

    @Override
    public Uni<Boolean> advance(
            SqlConnection tx, UUID importId, UUID worker, UUID record, Outcome outcome, Instant leasedUntil) {
        return tx.preparedQuery(ExtractSql.ADVANCE)
                .execute(Tuple.of(importId, worker, record, outcome.name(), at(leasedUntil)))
                .map(rows -> rows.rowCount() == 1);
    }

    @Override
    public Uni<Void> finish(UUID importId, UUID worker, Instant now) {
        return pool.preparedQuery(ExtractSql.FINISH)
                .execute(Tuple.of(importId, worker, at(now)))
                .replaceWithVoid();
    }

    @Override
    public Uni<Optional<Extract>> lock(SqlConnection tx, UUID importId) {
        return tx.preparedQuery(ExtractSql.FIND + " for update")
                .execute(Tuple.of(importId))
                .map(ExtractStore::first);
    }

    @Override
    public Uni<Boolean> newerBegan(SqlConnection tx, Extract extract) {
        return tx.preparedQuery(ExtractSql.NEWER_BEGAN)
                .execute(Tuple.of(extract.sourceSystem(), at(extract.handedInAt()), extract.importId()))
                .map(rows -> rows.iterator().next().getBoolean(0));
    }

    @Override
    public Uni<Void> answer(SqlConnection tx, UUID importId, ExtractState next, Answer answer) {
        return tx.preparedQuery(ExtractSql.ANSWER)
                .execute(Tuple.of(importId, next.code(), answer.by(), at(answer.at())))
                .replaceWithVoid();
    }

    private final class Missing implements Due {

        private final Extract extract;
        private final Advance advance;

        Missing(Extract extract, Advance advance) {
            this.extract = extract;
            this.advance = advance;
        }

        @Override
        public Uni<List<UUID>> next(Optional<UUID> after, int most) {
            return pool.preparedQuery(ExtractSql.NEXT)
                    .execute(Tuple.tuple()
                            .addString(extract.sourceSystem())
                            .addOffsetDateTime(at(extract.handedInAt()))
                            .addUUID(after.orElse(null))
                            .addInteger(most))
                    .map(rows -> {
                        List<UUID> records = new ArrayList<>();
                        rows.forEach(row -> records.add(row.getUUID("id")));
                        return records;
                    });
        }

        @Override
        public Uni<Optional<Candidate>> find(SqlConnection tx, UUID record) {
            return tx.preparedQuery(ExtractSql.FIND_RECORD)
                    .execute(Tuple.of(extract.sourceSystem(), at(extract.handedInAt()), record))
                    .map(rows -> rows.rowCount() == 0
                            ? Optional.empty()
                            : Optional.of(candidate(rows.iterator().next())));
        }

        @Override
        public Uni<Boolean> advance(SqlConnection tx, UUID record, Outcome outcome) {
            return advance.to(tx, record, outcome);
        }

        /** What the source itself no longer has goes, whatever it said. */
        private Candidate candidate(Row row) {
            return new Candidate(
                    new Held(new RecordRef(row.getString("service"), row.getUUID("id")), row.getLong("version")),
                    false);
        }
    }

    private static Optional<Extract> first(RowSet<Row> rows) {
        return rows.rowCount() == 0
                ? Optional.empty()
                : Optional.of(extract(rows.iterator().next()));
    }

    private static Extract extract(Row row) {
        return new Extract(
                row.getUUID("import_id"),
                row.getString("source_system"),
                row.getOffsetDateTime("handed_in_at").toInstant(),
                ExtractState.of(row.getString("state")),
                row.getLong("records"),
                row.getLong("missing"),
                new Counts(
                        row.getLong("withdrawn"), row.getLong("held"), row.getLong("came_back"), row.getLong("failed")),
                Optional.ofNullable(row.getUUID("last_record")),
                moment(row, "answered_at").map(at -> new Answer(row.getString("answered_by"), at)),
                moment(row, "finished_at"));
    }

    private static Optional<Instant> moment(Row row, String column) {
        return Optional.ofNullable(row.getOffsetDateTime(column)).map(OffsetDateTime::toInstant);
    }

    private static OffsetDateTime at(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
