package org.foothold.dashboard.timeline.store;

import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonObject;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.foothold.dashboard.access.domain.DataItem;
import org.foothold.dashboard.access.domain.Sight;
import org.foothold.dashboard.timeline.application.Timelines;
import org.foothold.dashboard.timeline.domain.PersonTimeline;
import org.foothold.dashboard.timeline.domain.TimelineEntry;
import org.foothold.dashboard.views.domain.TimelineKind;
import org.foothold.dashboard.views.store.GenerationTables;
import org.foothold.events.RecordRef;

/** Timelines, read from the generation that is served, over all records linked to the same citizen. */
@ApplicationScoped
public class TimelineQueries implements Timelines {

    /**
     * Parameters $1 to $4 are the sight; $5 and $6 whom; $7 and $8 which item opens which kind. A partner needs an agreement
     * that lives, serves the purpose and covers a need of the person, and the person's newest word to be yes.
     */
    private static final String TIMELINE = """
            with asked as (
                select case when $5::text = 'citizen' then surviving_citizen($6::uuid) else (
                    select surviving_citizen(i.citizen_id) from record_identity i
                    where i.record_id = $6::uuid and i.service = $5::text and i.citizen_id is not null) end as citizen_id
            ), own as materialized (
                select i.service, i.record_id from asked, ids_of_citizen(asked.citizen_id) as id
                join record_identity i on i.citizen_id = id where asked.citizen_id is not null
                union
                select $5::text, $6::uuid from asked where $5::text <> 'citizen' and asked.citizen_id is null
            ), person as materialized (
                select a.citizen_id, p.ward, p.age_band, coalesce(p.restricted, false) as restricted
                from asked a left join profile p on p.citizen_id = a.citizen_id
                where p.erased is not true and ($1::boolean or p.restricted is not true)
            ), shared as materialized (
                select array_agg(distinct item) as items from agreement g, unnest(g.data_items) as item
                where g.organisation = $2::text and $3::text = any (g.purposes)
                  and g.valid_from <= $4::date and (g.valid_to is null or g.valid_to >= $4::date)
                  and (g.ended_version is null or g.ended_version < g.signed_version)
                  and (g.needs = '{}' or exists (select from own o
                    join assessment a on a.record_id = o.record_id and a.record_service = o.service
                    where a.needs && g.needs and not a.restricted))
                  and (select n.state from own o join consent n on n.record_id = o.record_id and n.record_service = o.service
                    where n.purpose = $3::text and (n.organisation is null or n.organisation = $2::text)
                    order by n.stated_at desc, (n.state = 'given') limit 1) = 'given'
            ), fact as materialized (
                select t.* from own o
                join timeline_entry t on t.record_id = o.record_id and t.record_service = o.service
                left join source_record s on s.record_id = o.record_id and s.record_service = o.service
                where ($1::boolean or not t.restricted)
                  and (s.withdrawn_version is null or s.received_version > s.withdrawn_version)
                  and ($2::text is null or exists (select from shared, unnest($7::text[], $8::text[]) as opens (kind, item)
                    where opens.kind = t.kind and opens.item = any (shared.items)))
            )
            select p.citizen_id, p.ward, p.age_band, p.restricted as person_restricted,
                (select items from shared) as items, (select count(*) from fact) as total, f.*
            from person p left join (
                select * from fact order by occurred_at desc, event_id desc limit $9::int offset $10::int) f on true
            order by f.occurred_at desc, f.event_id desc
            """;

    private static final TimelineKind[] OPENED = Arrays.stream(TimelineKind.values())
            .filter(kind -> kind.dataItem() != null)
            .toArray(TimelineKind[]::new);
    private static final String[] KINDS =
            Arrays.stream(OPENED).map(TimelineKind::code).toArray(String[]::new);
    private static final String[] ITEMS =
            Arrays.stream(OPENED).map(TimelineKind::dataItem).toArray(String[]::new);

    private final GenerationTables generations;

    TimelineQueries(GenerationTables generations) {
        this.generations = generations;
    }

    @Override
    public Uni<Optional<PersonTimeline>> of(Sight sight, RecordRef person, int offset, int limit) {
        Tuple asked = Tuple.tuple()
                .addBoolean(sight.restrictedToo())
                .addString(sight.partner())
                .addString(sight.purpose().code())
                .addLocalDate(sight.today())
                .addString(person.service())
                .addUUID(person.id())
                .addArrayOfString(KINDS)
                .addArrayOfString(ITEMS)
                .addInteger(limit)
                .addInteger(offset);
        return generations.reading(
                tx -> tx.preparedQuery(TIMELINE).execute(asked).map(rows -> timelineOf(rows, sight, person)));
    }

    private static Optional<PersonTimeline> timelineOf(RowSet<Row> rows, Sight sight, RecordRef asked) {
        List<TimelineEntry> entries = new ArrayList<>();
        Row first = null;
        for (Row row : rows) {
            first = first == null ? row : first;
            if (row.getUUID("event_id") != null) {
                entries.add(sight.isPartner() ? entryOf(row).limitedTo(itemsOf(row)) : entryOf(row));
            }
        }
        if (first == null || first.getLong("total") == 0) {
            return Optional.empty();
        }
        UUID citizen = first.getUUID("citizen_id");
        Set<String> items =
                sight.isPartner() ? itemsOf(first) : Set.of(DataItem.NAME, DataItem.WARD, DataItem.AGE_BAND);
        return Optional.of(new PersonTimeline(
                citizen == null ? asked : new RecordRef("citizen", citizen),
                citizen != null,
                items.contains(DataItem.WARD) ? first.getString("ward") : null,
                items.contains(DataItem.AGE_BAND) ? first.getString("age_band") : null,
                first.getBoolean("person_restricted"),
                items.contains(DataItem.NAME),
                entries,
                first.getLong("total")));
    }

    private static TimelineEntry entryOf(Row row) {
        return new TimelineEntry(
                row.getUUID("event_id"),
                row.getOffsetDateTime("occurred_at").toInstant(),
                TimelineKind.of(row.getString("kind")),
                new RecordRef(row.getString("record_service"), row.getUUID("record_id")),
                row.getBoolean("restricted"),
                ((JsonObject) row.getValue("detail")).getMap());
    }

    private static Set<String> itemsOf(Row row) {
        String[] items = row.getArrayOfStrings("items");
        return items == null ? Set.of() : Set.of(items);
    }
}
