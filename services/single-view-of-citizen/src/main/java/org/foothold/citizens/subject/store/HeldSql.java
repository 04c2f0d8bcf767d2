package org.foothold.citizens.subject.store;

import org.foothold.citizens.subject.domain.HeldIn;

/** How the rows of a person are found in each table: by their ids ($1), their records ($2) and their references ($3). */
final class HeldSql {

    static final String SUBJECT = """
            with recursive up (id) as (
                select case when $1 = 'citizen' then $2::uuid
                    else (select citizen_id from record_link where record_id = $2 and until is null) end
                union
                select c.absorbed_into from up join citizen c on c.id = up.id where c.absorbed_into is not null
            ), person (id) as (
                select c.id from up join citizen c on c.id = up.id
                union
                select c.id from person join citizen c on c.absorbed_into = person.id
            ), record as (
                select r.id, r.service || ':' || r.id as reference, r.version
                  from person join record_link l on l.citizen_id = person.id and l.until is null
                  join source_record r on r.id = l.record_id
            )
            select c.id as citizen, array(select id from person order by id) as citizens,
                array(select id from record order by id) as records,
                array(select 'citizen:' || id from person union select reference from record order by 1) as refs,
                encode(sha256(convert_to(concat_ws(',', c.version,
                    (select string_agg(p.id::text, ',' order by p.id) from person p),
                    (select string_agg(r.id || '/' || r.version, ',' order by r.id) from record r)), 'UTF8')), 'hex') as state
              from person join citizen c on c.id = person.id and c.absorbed_into is null
            """;

    static final String FORGET_SEARCHES = "delete from kept_search";

    private HeldSql() {}

    static String count(HeldIn table) {
        return "select count(*)" + from(table);
    }

    static String rows(HeldIn table) {
        return "select " + row(table) + " as held" + from(table) + " order by 1";
    }

    static String remove(HeldIn table) {
        return "delete" + from(table);
    }

    /** What names others beside the person, or is nothing but arithmetic, is not theirs to read. */
    private static String row(HeldIn table) {
        return switch (table) {
            case ACCESS_INDEX -> "to_jsonb(t) - 'subjects'";
            case ACCESS_RECORD -> "to_jsonb(t) - '{subjects,hash,previous_hash}'::text[]";
            case ACCOUNT_ACCESS -> "to_jsonb(t) - 'code_hash'";
            case RIGHTS_COPY -> "to_jsonb(t) - 'sealed'";
            default -> "to_jsonb(t)";
        };
    }

    /** Names all three arguments, so that each has a type in every statement. */
    private static String from(HeldIn table) {
        return " from " + table.table() + " t where $1::uuid[] is not null and $2::uuid[] is not null"
                + " and $3::text[] is not null and (" + theirs(table) + ")";
    }

    private static String theirs(HeldIn table) {
        return switch (table) {
            case CITIZEN -> "t.id = any ($1)";
            case CITIZEN_INDICATOR -> "t.citizen_id = any ($1)";
            case SOURCE_RECORD -> "t.id = any ($2)";
            case RECORD_LINK -> "t.record_id = any ($2) or t.citizen_id = any ($1)";
            case LEGAL_HOLD, BREAK_GLASS, RIGHTS_REQUEST -> "t.citizen_id = any ($1)";
            case RIGHTS_COPY -> "t.request_id in (select q.id from rights_request q where q.citizen_id = any ($1))";
            case ACCOUNT_ACCESS ->
                "t.citizen_id = any ($1) or t.id in (select r.access_id from account_access_record r where r.record_id = any ($2))";
            case ACCOUNT_ACCESS_RECORD ->
                "t.record_id = any ($2) or t.access_id in (select a.id from account_access a where a.citizen_id = any ($1))";
            case RECORD_IDENTITY -> "t.record_id = any ($2) or t.citizen_id = any ($1)";
            case ABSORBED_CITIZEN -> "t.citizen_id = any ($1) or t.absorbed_into = any ($1)";
            case CONTACT_POINT, RECORD_SEARCH, RECORD_SIGHTING, MATCH_KEY, RECORD_TO_LINK, PERSON_TO_FETCH, CONSENT ->
                "t.record_id = any ($2)";
            case CONSENT_STATEMENT -> "t.consent_id in (select c.id from consent c where c.record_id = any ($2))";
            case MATCH_REVIEW, MATCH_VERDICT -> "t.record_one = any ($2) or t.record_other = any ($2)";
            case MATCH_VERDICT_RECORD ->
                "t.record_id = any ($2) or t.citizen_before = any ($1) or t.verdict_id in (select v.id from match_verdict v"
                        + " where v.record_one = any ($2) or v.record_other = any ($2))";
            case IMPORT_SOURCE_ID ->
                "(t.import_id, t.source_id) in (select r.import_id, r.source_id from source_record r where r.id = any ($2))";
            case OUTBOX_EVENT ->
                "t.aggregate_id = any ($1) or t.aggregate_id = any ($2) or exists ("
                        + "select 1 from unnest($1 || $2) as named (id) where position(named.id::text in t.data) > 0)";
            case ACCESS_INDEX -> "t.access_id in (select s.access_id from access_subject s where s.subject = any ($3))";
            case ACCESS_RECORD -> "t.subjects && $3";
        };
    }
}
