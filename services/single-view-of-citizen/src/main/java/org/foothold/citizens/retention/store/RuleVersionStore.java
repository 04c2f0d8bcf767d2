package org.foothold.citizens.retention.store;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.foothold.citizens.retention.application.RuleVersions;
import org.foothold.citizens.retention.domain.RetentionRules;
import org.foothold.citizens.retention.domain.RetentionRules.Change;

/** Versions of the rules by the PostgreSQL client; what ships is read once, at the start. */
@ApplicationScoped
class RuleVersionStore implements RuleVersions {

    private static final String COLUMNS = "version, rules::text as rules, changed_by, changed_at, why";

    private static final String HISTORY = "select " + COLUMNS + " from retention_rules order by version desc limit $1";

    private static final String FIND = "select " + COLUMNS + " from retention_rules where version = $1";

    private static final String ADD = """
            insert into retention_rules (version, rules, changed_by, changed_at, why)
            values ($1, $2::text::jsonb, $3, $4, $5)
            on conflict do nothing
            """;

    private final Pool pool;
    private final RetentionRules shipped = new RetentionRules(0, RuleLines.shipped(), Optional.empty());

    RuleVersionStore(Pool pool) {
        this.pool = pool;
    }

    @Override
    public Uni<RetentionRules> newest() {
        return history(1).map(List::getFirst);
    }

    @Override
    public Uni<RetentionRules> find(int version) {
        return version == 0
                ? Uni.createFrom().item(shipped)
                : pool.preparedQuery(FIND)
                        .execute(Tuple.of(version))
                        .map(rows -> rules(rows.iterator().next()));
    }

    @Override
    public Uni<List<RetentionRules>> history(int most) {
        return pool.preparedQuery(HISTORY).execute(Tuple.of(most)).map(rows -> {
            List<RetentionRules> versions = new ArrayList<>();
            rows.forEach(row -> versions.add(rules(row)));
            if (versions.size() < most) {
                versions.add(shipped);
            }
            return versions;
        });
    }

    @Override
    public Uni<Boolean> add(SqlConnection tx, RetentionRules next) {
        Change change = next.change().orElseThrow();
        return tx.preparedQuery(ADD)
                .execute(Tuple.of(
                        next.version(),
                        RuleLines.write(next.rules()),
                        change.by(),
                        change.at().atOffset(ZoneOffset.UTC),
                        change.why()))
                .map(rows -> rows.rowCount() == 1);
    }

    private static RetentionRules rules(Row row) {
        return new RetentionRules(
                row.getInteger("version"),
                RuleLines.read(row.getString("rules")),
                Optional.of(new Change(
                        row.getString("changed_by"),
                        row.getOffsetDateTime("changed_at").toInstant(),
                        row.getString("why"))));
    }
}
