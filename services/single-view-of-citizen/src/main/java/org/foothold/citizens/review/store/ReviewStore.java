package org.foothold.citizens.review.store;

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
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.foothold.citizens.linking.domain.Question;
import org.foothold.citizens.review.application.ReviewedRecord;
import org.foothold.citizens.review.application.Reviews;
import org.foothold.citizens.review.domain.Decision;
import org.foothold.citizens.review.domain.OpenQuestion;
import org.foothold.kernel.Personal;

/** Questions and decisions by the PostgreSQL client; the statements stand in {@link ReviewSql}. */
@ApplicationScoped
class ReviewStore implements Reviews {

    private final Pool pool;

    ReviewStore(Pool pool) {
        this.pool = pool;
    }

    @Override
    public Uni<List<Listed>> list(Question.Queue queue, Order order, Set<String> teams, int offset, int most) {
        return pool.preparedQuery(order == Order.OLDEST ? ReviewSql.OLDEST : ReviewSql.STRONGEST)
                .execute(of(teams).addString(queue.code()).addInteger(offset).addInteger(most))
                .map(rows -> all(rows, ReviewRows::listed));
    }

    @Override
    public Uni<Map<Question.Queue, Integer>> count(Set<String> teams, int most) {
        return pool.preparedQuery(ReviewSql.COUNT)
                .execute(of(teams).addInteger(most))
                .map(rows -> {
                    Map<Question.Queue, Integer> open = new EnumMap<>(Question.Queue.class);
                    rows.forEach(row -> open.put(
                            Question.Queue.of(row.getString("code")).orElseThrow(),
                            row.getLong("open").intValue()));
                    return open;
                });
    }

    @Override
    public Uni<Optional<OpenQuestion>> find(SqlConnection tx, UUID id, Set<String> teams) {
        return tx.preparedQuery(ReviewSql.FIND)
                .execute(of(teams).addUUID(id))
                .map(rows -> first(rows, ReviewRows::question));
    }

    @Override
    public Uni<List<ReviewedRecord>> recordsOf(SqlConnection tx, Collection<UUID> citizens) {
        return tx.preparedQuery(ReviewSql.RECORDS_OF)
                .execute(Tuple.tuple().addArrayOfUUID(citizens.toArray(UUID[]::new)))
                .map(rows -> all(rows, ReviewRows::record));
    }

    @Override
    public Uni<Void> decide(
            SqlConnection tx, Decision decision, OpenQuestion question, Map<UUID, UUID> before, boolean changed) {
        List<UUID> records = List.copyOf(before.keySet());
        Tuple values = Tuple.tuple()
                .addUUID(decision.id())
                .addUUID(decision.pair().one())
                .addUUID(decision.pair().other())
                .addString(decision.verdict().code())
                .addString(decision.reason().code())
                .addString(decision.note().map(Personal::reveal).orElse(null))
                .addString(decision.decidedBy())
                .addOffsetDateTime(decision.decidedAt().atOffset(ZoneOffset.UTC))
                .addUUID(question.id())
                .addInteger(question.score())
                .addString(question.model())
                .addString(question.question().queue().code())
                .addString(question.question().code())
                .addOffsetDateTime(question.foundAt().atOffset(ZoneOffset.UTC))
                .addBoolean(changed);
        return tx.preparedQuery(ReviewSql.END_STANDING)
                .execute(Tuple.of(
                        decision.pair().one(),
                        decision.pair().other(),
                        decision.decidedBy(),
                        decision.decidedAt().atOffset(ZoneOffset.UTC)))
                .chain(() -> tx.preparedQuery(ReviewSql.DECIDE).execute(values))
                .chain(() -> tx.preparedQuery(ReviewSql.KEEP_BEFORE)
                        .execute(Tuple.tuple()
                                .addUUID(decision.id())
                                .addArrayOfUUID(records.toArray(UUID[]::new))
                                .addArrayOfUUID(
                                        records.stream().map(before::get).toArray(UUID[]::new))))
                .replaceWithVoid();
    }

    @Override
    public Uni<Optional<Decision>> answerTo(SqlConnection tx, UUID question) {
        return tx.preparedQuery(ReviewSql.ANSWER_TO)
                .execute(Tuple.of(question))
                .map(rows -> first(rows, ReviewRows::decision));
    }

    @Override
    public Uni<List<Decided>> newest(Set<String> teams, int offset, int most) {
        return pool.preparedQuery(ReviewSql.NEWEST)
                .execute(of(teams).addInteger(offset).addInteger(most))
                .map(rows -> all(rows, ReviewRows::decided));
    }

    @Override
    public Uni<Integer> countDecided(Set<String> teams, int most) {
        return pool.preparedQuery(ReviewSql.COUNT_DECIDED)
                .execute(of(teams).addInteger(most))
                .map(rows -> rows.iterator().next().getLong(0).intValue());
    }

    @Override
    public Uni<Optional<Standing>> standing(SqlConnection tx, UUID decision, Set<String> teams) {
        return tx.preparedQuery(ReviewSql.BEFORE).execute(Tuple.of(decision)).chain(before -> {
            Map<UUID, UUID> citizens = new HashMap<>();
            before.forEach(row -> citizens.put(row.getUUID("record_id"), row.getUUID("citizen_before")));
            return tx.preparedQuery(ReviewSql.STANDING)
                    .execute(of(teams).addUUID(decision))
                    .map(rows -> first(rows, row -> ReviewRows.standing(row, citizens)));
        });
    }

    @Override
    public Uni<Void> end(SqlConnection tx, UUID decision, String by, Instant now) {
        return tx.preparedQuery(ReviewSql.END)
                .execute(Tuple.of(decision, by, now.atOffset(ZoneOffset.UTC)))
                .replaceWithVoid();
    }

    @Override
    public Uni<Void> askAgain(SqlConnection tx, UUID decision) {
        return tx.preparedQuery(ReviewSql.ASK_AGAIN).execute(Tuple.of(decision)).replaceWithVoid();
    }

    private static Tuple of(Set<String> teams) {
        return Tuple.tuple().addArrayOfString(teams.toArray(String[]::new));
    }

    private static <T> List<T> all(RowSet<Row> rows, Function<Row, T> read) {
        List<T> all = new ArrayList<>();
        rows.forEach(row -> all.add(read.apply(row)));
        return all;
    }

    private static <T> Optional<T> first(RowSet<Row> rows, Function<Row, T> read) {
        var each = rows.iterator();
        return each.hasNext() ? Optional.of(read.apply(each.next())) : Optional.empty();
    }
}
