package org.foothold.citizens.linking.store;

/** The statements of linking. Each search goes by an index and is cut off where a common value would lead to everybody. */
final class LinkSql {

    /** A number nobody else uses: "link" in ASCII. */
    static final String LOCK = "select pg_try_advisory_xact_lock(1818848875)";

    static final String WAITING = """
            select r.id, r.service, q.version, r.given_name, r.family_name, r.date_of_birth, r.postcode, r.nino,
                r.nhs_number, r.council_reference
              from (select * from record_to_link order by record_id limit $1) q
              join source_record r on r.id = q.record_id
             order by r.id
            """;

    /** Behind one key at most 200 records are looked at: a number that more share is a placeholder and says nothing. */
    static final String CITIZENS_AROUND = """
            select distinct l.citizen_id
              from (select near.record_id
                      from unnest($1::uuid[]) as asked (digest)
                      cross join lateral (
                        select k.record_id from match_key k where k.digest = asked.digest order by k.record_id limit 200)
                        as near
                    union
                    select unnest($2::uuid[])) as record
              join record_link l on l.record_id = record.record_id and l.until is null
            """;

    static final String RECORDS_OF = """
            select citizen.id as citizen_id, r.*
              from unnest($1::uuid[]) as citizen (id)
              cross join lateral (
                select s.id, s.service, s.given_name, s.family_name, s.date_of_birth, s.postcode, s.nino, s.nhs_number,
                    s.council_reference, s.observed_on, s.received_at, s.language, s.restricted_to
                  from record_link l join source_record s on s.id = l.record_id
                 where l.citizen_id = citizen.id and l.until is null
                 order by l.id desc limit 500) as r
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
