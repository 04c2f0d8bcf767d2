package org.foothold.dashboard.insight.store;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.foothold.dashboard.insight.application.CountConversations;
import org.foothold.dashboard.insight.domain.InsightFilter;
import org.foothold.dashboard.insight.domain.TriageCounts;
import org.foothold.dashboard.insight.domain.TriageCounts.Group;
import org.foothold.dashboard.insight.domain.TriageCounts.Minutes;
import org.foothold.dashboard.insight.domain.TriageCounts.Question;
import org.foothold.dashboard.insight.domain.TriageCounts.Reach;
import org.foothold.dashboard.views.store.GenerationTables;

/** Counts the conversations of the generation that is served, all in one transaction. */
@ApplicationScoped
public class InsightQueries implements CountConversations {

    private final GenerationTables generations;

    InsightQueries(GenerationTables generations) {
        this.generations = generations;
    }

    @Override
    public Uni<TriageCounts> count(InsightFilter filter) {
        return generations.reading(tx -> Uni.combine()
                .all()
                .unis(
                        ask(tx, InsightSql.OUTLINE, filter),
                        ask(tx, InsightSql.reachBy(filter.by()), filter).map(InsightQueries::groupsOf),
                        ask(tx, InsightSql.QUESTIONS, filter).map(InsightQueries::questionsOf),
                        ask(tx, InsightSql.FLAGS, filter).map(InsightQueries::byCode),
                        ask(tx, InsightSql.NEEDS, filter).map(InsightQueries::byCode))
                .usingConcurrencyOf(1)
                .with((outline, groups, questions, flags, needs) ->
                        counts(outline.iterator().next(), groups, questions, flags, needs)));
    }

    @Override
    public Uni<List<SetVersion>> versions() {
        return generations.reading(tx -> tx.query(InsightSql.VERSIONS)
                .execute()
                .map(rows -> rows.stream()
                        .map(row -> new SetVersion(row.getString(0), row.getLong(1)))
                        .toList()));
    }

    private static List<Question> questionsOf(RowSet<Row> rows) {
        return rows.stream()
                .map(row -> new Question(row.getString(0), row.getLong(1), row.getLong(2), row.getLong(3)))
                .toList();
    }

    private static Map<String, Long> byCode(RowSet<Row> rows) {
        Map<String, Long> counts = new HashMap<>();
        rows.forEach(row -> counts.put(row.getString(0), row.getLong(1)));
        return counts;
    }

    private static Uni<RowSet<Row>> ask(SqlConnection tx, String sql, InsightFilter filter) {
        return tx.preparedQuery(sql)
                .execute(Tuple.tuple()
                        .addString(filter.questionSet())
                        .addLong(filter.version())
                        .addLocalDate(filter.period().from())
                        .addLocalDate(filter.period().to())
                        .addString(filter.channel())
                        .addString(filter.language()));
    }

    private static List<Group> groupsOf(RowSet<Row> rows) {
        Map<String, Reach> groups = new TreeMap<>();
        rows.forEach(row -> groups.merge(row.getString("code"), reach(row), InsightQueries::sum));
        return groups.entrySet().stream()
                .map(group -> new Group(group.getKey(), group.getValue()))
                .toList();
    }

    private static Reach reach(Row row) {
        String stage = row.getString("stage");
        long conversations = row.getLong("conversations");
        return new Reach(
                conversations, stage == null ? Map.of() : Map.of(stage, conversations), row.getLong("is_left"));
    }

    private static Reach sum(Reach one, Reach other) {
        Map<String, Long> stages = new HashMap<>(one.stages());
        other.stages().forEach((stage, count) -> stages.merge(stage, count, Long::sum));
        return new Reach(one.started() + other.started(), stages, one.left() + other.left());
    }

    private static TriageCounts counts(
            Row row, List<Group> groups, List<Question> questions, Map<String, Long> flags, Map<String, Long> needs) {
        return new TriageCounts(
                groups.stream().map(Group::reach).reduce(new Reach(0, Map.of(), 0), InsightQueries::sum),
                row.getLong("answered_any"),
                row.getLong("ever_left"),
                row.getLong("came_back"),
                row.getLong("contact_wanted"),
                row.getLong("details_left"),
                row.getLong("kept"),
                groups,
                questions,
                flags,
                needs,
                minutes(row.getArrayOfDoubles("minutes")));
    }

    private static Optional<Minutes> minutes(Double[] quartiles) {
        return quartiles == null || quartiles[0] == null
                ? Optional.empty()
                : Optional.of(new Minutes(quartiles[0], quartiles[1], quartiles[2]));
    }
}
