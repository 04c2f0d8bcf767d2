package org.foothold.citizens.linking.store;

/** The statements of linking. Each search goes by an index and is cut off where a common value would lead to everybody. */
final class LinkSql {

    /**
     * In every transaction that links: all searches here lead to few rows by an index, whatever the statistics say of tables that were
     * empty a minute ago, and a plan is made once and not with each record.
     */
    private static final String ONE_PLAN_BY_INDEX = """
            , set_config('enable_seqscan', 'off', true), set_config('plan_cache_mode', 'force_generic_plan', true)
            """;

    /** A number nobody else uses: "link" in ASCII. */
    static final String LOCK = "select pg_try_advisory_xact_lock(1818848875)" + ONE_PLAN_BY_INDEX;

    /** Waits its turn; whoever waits comes before the next who only tries. */
    static final String WAIT_FOR_LOCK = "select pg_advisory_xact_lock(1818848875)" + ONE_PLAN_BY_INDEX;

    static final String WAITING = """
            select r.id, r.service, r.source_system, q.version, r.given_name, r.family_name, r.date_of_birth, r.postcode,
                r.address, r.nino, r.nhs_number, r.council_reference, r.facts,
                array(select c.kind || ':' || c.value from contact_point c where c.record_id = r.id) as contact_points
              from (select * from record_to_link order by record_id limit $1) q
              cross join lateral (select * from source_record where id = q.record_id limit 1) as r
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
              cross join lateral (
                select citizen_id from record_link where record_id = record.record_id and until is null limit 1) as l
            """;

    static final String CROWDED = """
            select asked.digest from unnest($1::uuid[]) as asked (digest)
             where (select count(*) from (select 1 from match_key k where k.digest = asked.digest limit $2 + 1) as few) > $2
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

    /**
     * Whether people have spoken of the two citizens a and b of a pair, or of the one they both are: what was said not to be one is never
     * asked again, anything else only when one of the two records came or changed later.
     */
    private static final String SPOKEN_OF = """
            exists (select from record_link l
                      join match_verdict v on v.record_one = l.record_id and v.undone_at is null
                      join record_link o on o.record_id = v.record_other and o.until is null
                     where l.citizen_id in (a.citizen_id, b.citizen_id) and l.until is null
                       and o.citizen_id in (a.citizen_id, b.citizen_id)
                       and (l.citizen_id = o.citizen_id) = (a.citizen_id = b.citizen_id)
                       and (v.verdict = 'not-same' and a.citizen_id <> b.citizen_id
                         or v.decided_at >= all (select r.received_at from source_record r
                             where r.id in (a.record_id, b.record_id))))
            """;

    static final String ASK = """
            insert into match_review (record_one, record_other, score, queue, question, model, found_at)
            select d.record_one, d.record_other, d.score, d.queue, d.question, $6, $7
              from unnest($1::uuid[], $2::uuid[], $3::integer[], $4::text[], $5::text[])
                as d (record_one, record_other, score, queue, question)
              join record_link a on a.record_id = d.record_one and a.until is null
              join record_link b on b.record_id = d.record_other and b.until is null
             where not
            """ + SPOKEN_OF + """
            on conflict (record_one, record_other) do update
               set score = excluded.score, queue = excluded.queue, question = excluded.question, model = excluded.model
            """;

    /**
     * Questions about touched records ($1) that are no longer open: the citizens have become one, the citizen is whole again, a record that
     * was decided anew ($2) no longer raises them, sources of $5, which promise one record per person, know both citizens as two by now (one
     * of them, or two where the score would join: $6), or a person has spoken. $3 and $4 are the pairs just raised.
     */
    static final String NO_LONGER_ASKED = """
            delete from match_review using (
                select q.id
                  from (select * from match_review where record_one = any ($1)
                        union
                        select * from match_review where record_other = any ($1)) as q
                  cross join lateral (select record_id, citizen_id from record_link
                    where record_id = q.record_one and until is null limit 1) as a
                  cross join lateral (select record_id, citizen_id from record_link
                    where record_id = q.record_other and until is null limit 1) as b
                 where not exists (select from unnest($3::uuid[], $4::uuid[]) as d (one, other)
                         where d.one = q.record_one and d.other = q.record_other)
                       and (q.queue = 'attention' or a.citizen_id = b.citizen_id
                         or q.record_one = any ($2) or q.record_other = any ($2)
                         or q.queue <> 'attention' and cardinality($5::text[]) > 0 and (
                            select count(distinct r.source_system)
                              from record_link l join source_record r on r.id = l.record_id,
                                record_link o join source_record s on s.id = o.record_id
                             where l.citizen_id = a.citizen_id and l.until is null
                               and o.citizen_id = b.citizen_id and o.until is null
                               and r.source_system = s.source_system and r.source_system = any ($5))
                            >= case when q.score >= $6 then 2 else 1 end)
                   or
            """ + SPOKEN_OF + """
            ) as settled
            where match_review.id = settled.id
            """;

    /** Of several questions about the same two citizens the strongest stays. */
    static final String ASKED_TWICE = """
            with touched as (
                select a.citizen_id as one, b.citizen_id as other
                  from match_review q
                  join record_link a on a.record_id = q.record_one and a.until is null
                  join record_link b on b.record_id = q.record_other and b.until is null
                 where q.record_one = any ($1) or q.record_other = any ($1)
            ), ranked as (
                select q.id, row_number() over (
                    partition by least(a.citizen_id, b.citizen_id), greatest(a.citizen_id, b.citizen_id)
                    order by q.score desc, q.id) as place
                  from (select one as id from touched union select other from touched) citizen
                  join record_link a on a.citizen_id = citizen.id and a.until is null
                  join match_review q on q.record_one = a.record_id
                  join record_link b on b.record_id = q.record_other and b.until is null
            )
            delete from match_review using ranked where match_review.id = ranked.id and ranked.place > 1
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
