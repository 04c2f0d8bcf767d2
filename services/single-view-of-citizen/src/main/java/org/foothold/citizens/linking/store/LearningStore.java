package org.foothold.citizens.linking.store;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.foothold.citizens.linking.application.RecordsToLearnFrom;
import org.foothold.citizens.matching.domain.Decided;
import org.foothold.citizens.matching.domain.Features;
import org.foothold.citizens.matching.domain.ModelPlan;

/** Reads the store a page at a time; what comes in meanwhile may be learnt from or not. */
@ApplicationScoped
class LearningStore implements RecordsToLearnFrom {

    private static final int PAGE = 5_000;
    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private static final String HELD = "select count(*) as held from record_link where until is null";

    private static final String RECORDS = """
            select r.id, r.source_system, r.given_name, r.family_name, r.date_of_birth, r.postcode, r.address, r.nino,
                r.nhs_number, r.council_reference, r.facts,
                array(select c.kind || ':' || c.value from contact_point c where c.record_id = r.id) as contact_points,
                l.citizen_id
              from (select * from source_record where id > $1 order by id limit $2) r
              left join record_link l on l.record_id = r.id and l.until is null
             order by r.id
            """;

    private static final String DECIDED = """
            select id, record_one, record_other, verdict from match_verdict
             where undone_at is null and verdict <> 'unknown' and id > $1
             order by id limit $2
            """;

    private final Pool pool;
    private final Set<String> onePerPerson;

    LearningStore(
            Pool pool,
            @ConfigProperty(name = "foothold.citizens.linking.one-per-person") Optional<Set<String>> onePerPerson) {
        this.pool = pool;
        this.onePerPerson = onePerPerson.orElse(Set.of());
    }

    @Override
    public Uni<Lesson> read(ModelPlan plan, int most, long seed) {
        return pool.query(HELD)
                .execute()
                .map(rows -> rows.iterator().next().getLong("held"))
                .chain(held -> {
                    var reading = new Reading(
                            new LinkRows(onePerPerson, attributes(plan)), new Lot((double) most / held, seed));
                    return records(reading, BEFORE_ALL)
                            .chain(() -> decided(reading, BEFORE_ALL))
                            .map(done -> new Lesson(reading.features, reading.decided, held));
                });
    }

    private static Set<String> attributes(ModelPlan plan) {
        return plan.attributes().stream().map(ModelPlan.Attribute::name).collect(Collectors.toUnmodifiableSet());
    }

    private Uni<Void> records(Reading reading, UUID after) {
        return page(RECORDS, after).chain(rows -> {
            UUID last = null;
            for (Row row : rows) {
                reading.take(row);
                last = row.getUUID("id");
            }
            return last == null ? Uni.createFrom().voidItem() : records(reading, last);
        });
    }

    private Uni<Void> decided(Reading reading, UUID after) {
        return page(DECIDED, after).chain(rows -> {
            UUID last = null;
            for (Row row : rows) {
                reading.hear(row);
                last = row.getUUID("id");
            }
            return last == null ? Uni.createFrom().voidItem() : decided(reading, last);
        });
    }

    private Uni<RowSet<Row>> page(String sql, UUID after) {
        return pool.preparedQuery(sql).execute(Tuple.of(after, PAGE));
    }

    /** One reading of everything. */
    private static final class Reading {

        private final LinkRows rows;
        private final Lot lot;
        private final List<Features> features = new ArrayList<>();
        private final Map<UUID, Integer> places = new HashMap<>();
        private final Decided decided = new Decided();

        private Reading(LinkRows rows, Lot lot) {
            this.rows = rows;
            this.lot = lot;
        }

        private void take(Row row) {
            UUID citizen = row.getUUID("citizen_id");
            if (lot.falls(citizen == null ? row.getUUID("id") : citizen)) {
                places.put(row.getUUID("id"), features.size());
                features.add(rows.features(row));
            }
        }

        private void hear(Row row) {
            Integer one = places.get(row.getUUID("record_one"));
            Integer other = places.get(row.getUUID("record_other"));
            if (one != null && other != null) {
                decided.put(one, other, "same".equals(row.getString("verdict")));
            }
        }
    }
}
