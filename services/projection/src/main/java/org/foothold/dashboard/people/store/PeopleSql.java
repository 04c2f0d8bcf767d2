package org.foothold.dashboard.people.store;

/** The statements behind the list. Parameters $1 to $4 are the sight: restricted too, partner, purpose, today. */
final class PeopleSql {

    /**
     * Flags this sight reaches, with whose they are. Nothing of an erased person or a withdrawn record; nothing restricted,
     * be it the flag, the person or the assessment, unless the sight reaches it. The %s says which flags.
     */
    private static final String REACHED = """
            select f.*, c.citizen_id, p.ward, p.age_band, a.stage, a.needs, a.completed_at
            from flag f
            left join record_identity i on i.record_id = f.record_id and i.service = f.record_service
            left join lateral (select case when exists (select from absorbed_citizen x where x.citizen_id = i.citizen_id)
                then surviving_citizen(i.citizen_id) else i.citizen_id end as citizen_id) c on true
            left join profile p on p.citizen_id = c.citizen_id
            left join source_record s on s.record_id = f.record_id and s.record_service = f.record_service
            left join lateral (
                select a.stage, a.needs, a.completed_at from assessment a
                where a.record_id = f.record_id and a.record_service = f.record_service and ($1::boolean or not a.restricted)
                order by a.completed_at desc limit 1) a on true
            where (%s)
              and ($1::boolean or (not f.restricted and p.restricted is not true))
              and p.erased is not true
              and (s.withdrawn_version is null or s.received_version > s.withdrawn_version)
            """;

    /** One row per person: the known citizen, or the record while nobody has linked it. */
    private static final String PEOPLE = """
            select citizen_id,
                case when citizen_id is null then record_service end as record_service,
                case when citizen_id is null then record_id end as record_id,
                array_agg(distinct record_id) as record_ids,
                min(case urgency when 'crisis' then 0 when 'routine' then 2 else 1 end) as rank,
                min(respond_by) as respond_by, min(raised_at) as since, max(raised_at) as newest,
                string_agg(array_to_string(reasons, ','), ',' order by raised_at desc) as reasons,
                (array_agg(stage order by completed_at desc nulls last))[1] as stage,
                string_agg(array_to_string(needs, ','), ',' order by completed_at desc) as needs,
                max(ward) as ward, max(age_band) as age_band, count(*)::int as flags,
                array_agg(flag_id order by raised_at, flag_id) as open_flags, bool_or(restricted) as restricted
            from reached group by 1, 2, 3
            """;

    /**
     * What a partner may see of a person: the items of its agreements that live today, serve this purpose, cover flags and
     * one of the person's needs; and the newest word of the person on this purpose that concerns this partner. No row of
     * either means no.
     */
    private static final String VISIBLE = """
            select person.*, shared.items
            from person
            left join lateral (
                select array_agg(distinct item) as items from agreement g, unnest(g.data_items) as item
                where g.organisation = $2::text and $3::text = any (g.purposes) and 'flag' = any (g.data_items)
                  and g.valid_from <= $4::date and (g.valid_to is null or g.valid_to >= $4::date)
                  and (g.ended_version is null or g.ended_version < g.signed_version)
                  and (g.needs = '{}' or g.needs && string_to_array(person.needs, ','))) shared on $2::text is not null
            left join lateral (
                select n.state from consent n
                where n.purpose = $3::text and (n.organisation is null or n.organisation = $2::text)
                  and (n.record_id = any (person.record_ids) or n.record_id in (
                    select i.record_id from ids_of_citizen(person.citizen_id) as id join record_identity i on i.citizen_id = id))
                order by n.stated_at desc, (n.state = 'given') limit 1) said on $2::text is not null
            where $2::text is null or (shared.items is not null and said.state = 'given')
            """;

    /** A partner may filter only by what it may see. */
    static final String LIST = """
            with reached as materialized (REACHED), person as (PEOPLE), visible as materialized (VISIBLE), wanted as (
                select * from visible
                where ($5::text is null or rank = case $5::text when 'crisis' then 0 when 'urgent' then 1 else 2 end)
                  and ($6::text is null or ($6::text = any (string_to_array(needs, ','))
                    and ($2::text is null or 'timeline-triage' = any (items))))
                  and ($7::text is null or (ward = $7::text and ($2::text is null or 'ward' = any (items)))))
            select w.*, t.total, t.wards
            from (select (select count(*) from wanted) as total, (select array_agg(distinct ward order by ward) from visible
                where ward is not null and ($2::text is null or 'ward' = any (items))) as wards) t
            left join (select * from wanted order by rank, respond_by nulls last, since, citizen_id, record_id
                limit $8::int offset $9::int) w on true
            order by rank, respond_by nulls last, since, citizen_id, record_id
            """.replace("REACHED", REACHED.formatted("f.is_open"))
            .replace("PEOPLE", PEOPLE)
            .replace("VISIBLE", VISIBLE);

    /** Whether flags of these records, open or no longer, belong to people this sight reaches. */
    static final String CONCERNS = any("f.record_id = any ($5::uuid[])");

    static final String CHANGED_SINCE =
            any("f.changed_in >= ($5::text)::xid8 and (f.is_open or f.resolved_at > now() - interval '1 hour')");

    private PeopleSql() {}

    private static String any(String which) {
        return "with reached as materialized (REACHED), person as (PEOPLE) select exists (VISIBLE)"
                .replace("REACHED", REACHED.formatted(which))
                .replace("PEOPLE", PEOPLE)
                .replace("VISIBLE", VISIBLE);
    }
}
