package org.foothold.citizens.cohort.store;

/** The statements over what is known of everybody. */
final class PeopleSql {

    /** Who is restricted, or has said no to the purpose, is looked up at this moment. */
    static final String MEMBERS = """
            select i.* from citizen_indicator i join citizen c on c.id = i.citizen_id
             where %1$s and c.absorbed_into is null and c.restricted_to is null
               and not exists (select from record_link l join source_record r on r.id = l.record_id
                 where l.citizen_id = i.citizen_id and l.until is null and r.restricted_to is not null)
               and coalesce((select k.given and not k.withdrawn from record_link l join consent k on k.record_id = l.record_id
                 where l.citizen_id = i.citizen_id and l.until is null and k.purpose = %2$s and k.organisation is null
                 order by k.decided_at desc limit 1), true)
             order by i.citizen_id offset %3$s limit %4$s
            """;

    static final String NOT_YET_ON = """
            select c.id from citizen c left join citizen_indicator i on i.citizen_id = c.id
             where c.absorbed_into is null and c.restricted_to is null and ($2::uuid is null or c.id > $2)
               and (i.citizen_id is null or i.computed_on < $1)
             order by c.id limit $3
            """;

    /** A citizen that is gone by now is passed over. */
    static final String KEEP = """
            insert into citizen_indicator (citizen_id, computed_on, level, score, notice_served, rent_weeks, rent_change,
              council_tax_stage, vouchers, family_flagged, benefit_lost, children_under_five, last_contact)
            select r.citizen_id, $2, r.level, r.score, r.notice_served, r.rent_weeks, r.rent_change, r.council_tax_stage,
                r.vouchers, r.family_flagged, r.benefit_lost, r.children_under_five, r.last_contact
              from jsonb_to_recordset($1) as r (citizen_id uuid, level text, score int, notice_served boolean,
                rent_weeks numeric, rent_change text, council_tax_stage text, vouchers int, family_flagged boolean,
                benefit_lost boolean, children_under_five boolean, last_contact date)
              join citizen c on c.id = r.citizen_id
             order by r.citizen_id
            on conflict (citizen_id) do update set computed_on = excluded.computed_on, level = excluded.level,
                score = excluded.score, notice_served = excluded.notice_served, rent_weeks = excluded.rent_weeks,
                rent_change = excluded.rent_change, council_tax_stage = excluded.council_tax_stage,
                vouchers = excluded.vouchers, family_flagged = excluded.family_flagged,
                benefit_lost = excluded.benefit_lost, children_under_five = excluded.children_under_five,
                last_contact = excluded.last_contact
            """;

    /** Nothing is kept of who is restricted, or of an id that leads to another. */
    static final String FORGET = """
            delete from citizen_indicator i using citizen c
             where c.id = i.citizen_id and (c.absorbed_into is not null or c.restricted_to is not null)
            """;

    static final String COUNTS = """
            select k.cohort_id, k.counted_on, k.people from unnest($1::uuid[]) as asked (id)
              cross join lateral (select * from cohort_count where cohort_id = asked.id order by counted_on desc limit $2) k
             order by k.cohort_id, k.counted_on desc
            """;

    static final String KEEP_COUNT = """
            insert into cohort_count (cohort_id, counted_on, people) values ($1, $2, $3)
            on conflict (cohort_id, counted_on) do update set people = excluded.people
            """;

    static final String NOT_COUNTED_ON = """
            select id from cohort c where not exists (
                select from cohort_count k where k.cohort_id = c.id and k.counted_on = $1)
            """;

    private PeopleSql() {}
}
