package org.foothold.citizens.search.store;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlClient;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.foothold.citizens.search.application.People;
import org.foothold.citizens.search.domain.Candidate;
import org.foothold.citizens.search.domain.PeopleQuestion;

/** Finds people by the PostgreSQL client; the statements are put together by {@link SearchSql}. */
@ApplicationScoped
class PeopleStore implements People {

    /** How like a word must be to one of the name to be looked at, in the operator {@code %>}. */
    private static final String SET_LIKENESS = "select set_config('pg_trgm.word_similarity_threshold', '0.4', true)";

    private final Pool pool;

    PeopleStore(Pool pool) {
        this.pool = pool;
    }

    @Override
    public Uni<List<Candidate>> exactly(PeopleQuestion question, Set<String> teams) {
        return candidates(pool, SearchSql.exactly(question, teams));
    }

    @Override
    public Uni<List<Candidate>> roughly(PeopleQuestion question, Set<String> teams) {
        return pool.withTransaction(tx ->
                tx.query(SET_LIKENESS).execute().chain(() -> candidates(tx, SearchSql.roughly(question, teams))));
    }

    private static Uni<List<Candidate>> candidates(SqlClient client, SearchSql sql) {
        return client.preparedQuery(sql.text()).execute(sql.values()).map(PeopleStore::candidates);
    }

    private static List<Candidate> candidates(RowSet<Row> rows) {
        Map<UUID, List<Candidate.Traits>> byCitizen = new LinkedHashMap<>();
        rows.forEach(row -> byCitizen
                .computeIfAbsent(row.getUUID("citizen_id"), id -> new ArrayList<>())
                .add(new Candidate.Traits(
                        row.getString("words"), row.getLocalDate("date_of_birth"), row.getString("postcode"))));
        return byCitizen.entrySet().stream()
                .map(entry -> new Candidate(entry.getKey(), entry.getValue()))
                .toList();
    }
}
