package org.foothold.dashboard.views.store;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.foothold.dashboard.views.domain.ViewChanges;
import org.foothold.events.RecordRef;

/**
 * Tells every replica, when the transaction commits, for which records the list of people to contact may have changed.
 * Only ids travel: each replica asks the views what its own readers may see of them. A batch that touches very many
 * says only that much changed.
 */
@ApplicationScoped
public class Announcements {

    public static final String CHANNEL = "dashboard_people";
    /** Payload of an announcement that names nobody: anything may have changed. */
    public static final String MUCH = "*";

    private static final int MOST = 1000;

    private static final String ANNOUNCE = """
            with touched as (
                select id from unnest($1::uuid[]) as id
                union
                select f.record_id from flag f where f.is_open and f.record_id = any ($2::uuid[])
                union
                select f.record_id from record_identity l join flag f on f.record_id = l.record_id and f.is_open
                where l.citizen_id = any ($3::uuid[])
            ), numbered as (select id, row_number() over () - 1 as nth from touched)
            select pg_notify('dashboard_people', string_agg(id::text, ',')) from numbered group by nth / 200
            """;

    Uni<Void> of(SqlConnection tx, ViewChanges changes, Set<RecordRef> linked) {
        UUID[] flagged = changes.flags().stream()
                .map(flag -> flag.record().id())
                .distinct()
                .toArray(UUID[]::new);
        UUID[] records = Stream.of(
                        changes.assessments().stream()
                                .map(assessment -> assessment.record().id()),
                        changes.records().stream().map(source -> source.record().id()),
                        linked.stream().map(RecordRef::id),
                        changes.consents().stream()
                                .map(consent -> consent.record().id()))
                .flatMap(ids -> ids)
                .distinct()
                .toArray(UUID[]::new);
        UUID[] citizens =
                changes.profiles().stream().map(profile -> profile.citizenId()).toArray(UUID[]::new);
        if (flagged.length > MOST || !changes.agreements().isEmpty()) {
            return tx.query("select pg_notify('" + CHANNEL + "', '" + MUCH + "')")
                    .execute()
                    .replaceWithVoid();
        }
        if (flagged.length + records.length + citizens.length == 0) {
            return Uni.createFrom().voidItem();
        }
        return tx.preparedQuery(ANNOUNCE)
                .execute(Tuple.of(flagged, records, citizens))
                .replaceWithVoid();
    }
}
