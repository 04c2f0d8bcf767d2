package org.foothold.audit;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.foothold.events.access.AccessChainAnchored;

/**
 * Computes the chain anew and compares: with what stands in the table, with the anchors kept beside it, and with an anchor
 * from elsewhere, which nobody who has only this database could have changed.
 */
@ApplicationScoped
public class ChainVerifier {

    private static final String FAULTS = "select sequence, kind from verify_access_records($1, $2)";
    private static final String HEAD = """
            select count(*) as records, coalesce(max(sequence), 0) as head,
                   (select encode(hash, 'hex') from access_record order by sequence desc limit 1) as hash
              from access_record
            """;

    private final Pool pool;

    ChainVerifier(Pool pool) {
        this.pool = pool;
    }

    /** @param outside an anchor as it was published, to be read from {@code <service>.access} */
    public Uni<ChainReport> verify(Optional<AccessChainAnchored> outside) {
        Tuple anchor = Tuple.of(
                outside.map(AccessChainAnchored::sequence).orElse(null),
                outside.map(AccessChainAnchored::hash).orElse(null));
        return pool.withTransaction(tx -> tx.preparedQuery(FAULTS)
                .execute(anchor)
                .map(ChainVerifier::faults)
                .chain(faults -> tx.query(HEAD).execute().map(head -> report(faults, head))));
    }

    private static List<ChainReport.Fault> faults(RowSet<Row> rows) {
        return rows.stream()
                .map(row -> new ChainReport.Fault(row.getLong("sequence"), row.getString("kind")))
                .toList();
    }

    private static ChainReport report(List<ChainReport.Fault> faults, RowSet<Row> head) {
        Row row = head.iterator().next();
        return new ChainReport(
                faults.isEmpty(), row.getLong("records"), row.getLong("head"), row.getString("hash"), faults);
    }
}
