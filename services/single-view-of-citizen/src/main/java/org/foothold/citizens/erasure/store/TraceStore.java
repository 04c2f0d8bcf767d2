package org.foothold.citizens.erasure.store;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.foothold.citizens.erasure.application.Traces;
import org.foothold.citizens.erasure.domain.Sought;

/** Reads every row of a table as one text, with all its columns, and looks for values in it. */
@ApplicationScoped
class TraceStore implements Traces {

    private static final String TABLES = """
            select table_name from information_schema.tables
             where table_schema = 'public' and table_type = 'BASE TABLE' order by 1
            """;

    /** Rows that hold some word first, read once; then each value as a whole. */
    private static final String COUNT = """
            with near as materialized (select t::text as held from %s t where t::text like any ($1))
            select (select count(*) from near where near.held ~ sought.pattern)
              from unnest($2::text[]) with ordinality as sought (pattern, place)
             order by sought.place
            """;

    private final Pool pool;

    TraceStore(Pool pool) {
        this.pool = pool;
    }

    @Override
    public Uni<List<String>> tables() {
        return pool.query(TABLES).execute().map(rows -> {
            List<String> tables = new ArrayList<>();
            rows.forEach(row -> tables.add(row.getString(0)));
            return tables;
        });
    }

    @Override
    public Uni<List<Long>> count(String table, List<Sought> values) {
        Tuple asked = Tuple.tuple()
                .addArrayOfString(values.stream().map(Sought::part).toArray(String[]::new))
                .addArrayOfString(values.stream().map(Sought::pattern).toArray(String[]::new));
        return pool.preparedQuery(COUNT.formatted('"' + table + '"'))
                .execute(asked)
                .map(rows -> {
                    List<Long> counts = new ArrayList<>();
                    rows.forEach(row -> counts.add(row.getLong(0)));
                    return counts;
                });
    }
}
