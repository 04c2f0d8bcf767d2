package org.foothold.citizens.access.store;

import org.foothold.citizens.access.application.Looks;

/** The statements of the index of looks. */
final class LookSql {

    static final String ADD = """
            with seen as (
                insert into access_index
                  (access_id, at, service, actor, role, organisation, purpose, action, reason, subjects)
                select l.access_id, l.at, l.service, l.actor, l.role, l.organisation, l.purpose, l.action, l.reason,
                    array(select jsonb_array_elements_text(l.subjects::jsonb))
                  from unnest($1::uuid[], $2::timestamptz[], $3::text[], $4::text[], $5::text[], $6::text[], $7::text[],
                    $8::text[], $9::text[], $10::text[])
                  as l (access_id, at, service, actor, role, organisation, purpose, action, reason, subjects)
                on conflict (access_id) do nothing
                returning access_id, subjects)
            insert into access_subject (subject, access_id)
            select distinct subject, access_id from seen, unnest(subjects) as subject on conflict do nothing
            """;

    /** A person by any of their references: all their records, and every id they ever had. */
    static final String SUBJECTS_OF = """
            with recursive up (citizen_id) as (
                select case when $1 = 'citizen' then $2::uuid
                    else (select citizen_id from record_link where record_id = $2 and until is null) end
                union
                select c.absorbed_into from up join citizen c on c.id = up.citizen_id where c.absorbed_into is not null
            ), person (citizen_id) as (
                select citizen_id from up where citizen_id is not null
                union
                select c.id from person join citizen c on c.absorbed_into = person.citizen_id
            )
            select $3 as subject
            union
            select 'citizen:' || citizen_id from person
            union
            select r.service || ':' || r.id
              from person
              join record_link l on l.citizen_id = person.citizen_id and l.until is null
              join source_record r on r.id = l.record_id
            """;

    static final String FIND = """
             from access_index a
            where $1::text is null and ($2::text is null or a.actor = $2)
              and ($3::timestamptz is null or a.at >= $3) and ($4::timestamptz is null or a.at < $4)
            """;

    static final String FIND_BY_PERSON = """
             from access_index a
            where a.access_id in (select s.access_id from access_subject s where s.subject = any ($1))
              and ($2::text is null or a.actor = $2)
              and ($3::timestamptz is null or a.at >= $3) and ($4::timestamptz is null or a.at < $4)
            """;

    private LookSql() {}

    static String counted(String find) {
        return "select count(*) from (select 1" + find + " limit " + Looks.COUNTED + ") as counted";
    }

    static String page(String find) {
        return "select a.*" + find + " order by a.at desc, a.access_id offset $5 limit $6";
    }
}
