package org.foothold.citizens.linking.store;

/** The statements of linking. Each search goes by an index and is cut off where a common value would lead to everybody. */
final class LinkSql {

    /** A number nobody else uses: "link" in ASCII. */
    static final String LOCK = "select pg_try_advisory_xact_lock(1818848875)";

    static final String WAITING = """
            select r.id, r.service, r.source_system, q.version, r.given_name, r.family_name, r.date_of_birth, r.postcode,
                r.address, r.nino, r.nhs_number, r.council_reference, r.facts,
                array(select c.kind || ':' || c.value from contact_point c where c.record_id = r.id) as contact_points
              from (select * from record_to_link order by record_id limit $1) q
              join source_record r on r.id = q.record_id
             order by r.id
            """;

    static final String FORGET_KEYS = "delete from match_key where record_id = any ($1)";

    static final String KEEP_KEYS = """
            insert into match_key (digest, record_id) select * from unnest($1::uuid[], $2::uuid[]) on conflict do nothing
            """;

    /** A key behind which are more records than $3 is not followed: what so many share says nothing of anybody. */
    static final String CITIZENS_AROUND = """
            select distinct l.citizen_id
              from (select near.record_id
                      from unnest($1::uuid[]) as asked (digest)
                      cross join lateral (
                        select found.record_id, count(*) over () as crowd
                          from (select k.record_id from match_key k where k.digest = asked.digest limit $3 + 1) as found)
                        as near
                     where near.crowd <= $3
                    union
                    select v.record_one from match_verdict v
                     where v.record_other = any ($2) and v.verdict = 'same' and v.undone_at is null
                    union
                    select v.record_other from match_verdict v
                     where v.record_one = any ($2) and v.verdict = 'same' and v.undone_at is null
                    union
                    select unnest($2::uuid[])) as record
              join record_link l on l.record_id = record.record_id and l.until is null
            """;

    static final String RECORDS_OF = """
            select citizen.id as citizen_id, r.*
              from unnest($1::uuid[]) as citizen (id)
              cross join lateral (
                select s.id, s.service, s.source_system, s.given_name, s.family_name, s.date_of_birth, s.postcode,
                    s.address, s.nino, s.nhs_number, s.council_reference, s.observed_on, s.received_at, s.language,
                    s.restricted_to, s.facts,
                    array(select c.kind || ':' || c.value from contact_point c where c.record_id = s.id)
                        as contact_points
                  from record_link l join source_record s on s.id = l.record_id
                 where l.citizen_id = citizen.id and l.until is null
                 order by l.id desc limit 500) as r
            """;

    static final String VERDICTS = """
            select record_one, record_other, verdict from match_verdict
             where undone_at is null and verdict <> 'unknown'
               and (record_one = any ($1) or record_other = any ($1))
            """;

    /** A pair that a person has spoken of is not asked again. */
    static final String ASK = """
            insert into match_review (record_one, record_other, score, model, found_at)
            select d.record_one, d.record_other, d.score, $4, $5
              from unnest($1::uuid[], $2::uuid[], $3::integer[]) as d (record_one, record_other, score)
             where not exists (select from match_verdict v
                     where v.record_one = d.record_one and v.record_other = d.record_other and v.undone_at is null)
            on conflict (record_one, record_other) do update set score = excluded.score, model = excluded.model
            """;

    /** Pairs of which one record has moved, and that now belong to one citizen. */
    static final String NO_LONGER_ASKED = """
            delete from match_review q
             using record_link a, record_link b
             where (q.record_one = any ($1) or q.record_other = any ($1))
               and a.record_id = q.record_one and a.until is null
               and b.record_id = q.record_other and b.until is null
               and a.citizen_id = b.citizen_id
            """;

    static final String CLOSE = "update record_link set until = $2 where record_id = any ($1) and until is null";

    static final String OPEN = """
            insert into record_link (record_id, citizen_id, rule, since)
            select m.record_id, m.citizen_id, m.rule, $4
              from unnest($1::uuid[], $2::uuid[], $3::text[]) as m (record_id, citizen_id, rule)
            """;

    static final String NEXT_VERSION = """
            update source_record set version = version + 1 where id = any ($1) returning id, service, version
            """;

    static final String ADD_CITIZENS = """
            insert into citizen (id, version, created_at) select unnest($1::uuid[]), 0, $2 on conflict do nothing
            """;

    static final String TOLD =
            "select id, version, ward, age_band, language, restricted_to from citizen where id = any ($1)";

    static final String TELL = """
            update citizen set version = t.version, ward = t.ward, age_band = t.age_band, language = t.language,
                restricted_to = t.restricted_to, absorbed_into = coalesce(t.absorbed_into, citizen.absorbed_into)
              from unnest($1::uuid[], $2::bigint[], $3::text[], $4::text[], $5::text[], $6::text[], $7::uuid[])
                as t (id, version, ward, age_band, language, restricted_to, absorbed_into)
             where citizen.id = t.id
            """;

    static final String DECIDED = """
            delete from record_to_link q using unnest($1::uuid[], $2::bigint[]) as d (record_id, version)
             where q.record_id = d.record_id and q.version = d.version
            """;

    private LinkSql() {}
}
