package org.foothold.citizens.imports.store;

/** The statements of imports. */
final class ImportSql {

    static final String ACCEPT = """
            insert into import_job
              (id, request_key, mapping, file_name, file_size, spool_name, status, requested_by, requested_at,
               source_system, complete)
            values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
            on conflict (request_key) do nothing
            """;

    static final String ACCEPTED = """
            select * from import_job where id = $1 union all select * from import_job where request_key = $2 limit 1
            """;

    static final String FIND = "select * from import_job where id = $1";

    static final String NEWEST = "select * from import_job order by requested_at desc, id offset $1 limit $2";

    /** Files of one source are read one after another, as they were handed in, so that the later one decides. */
    static final String CLAIM = """
            update import_job
               set status = 'running', started_at = coalesce(started_at, $1), leased_until = $2, attempts = attempts + 1
             where id = (
                select j.id from import_job j
                 where j.status in ('accepted', 'running') and (j.leased_until is null or j.leased_until < $1)
                   and not exists (
                     select 1 from import_job earlier
                      where earlier.source_system = j.source_system and earlier.status in ('accepted', 'running')
                        and (earlier.requested_at, earlier.id) < (j.requested_at, j.id))
                 order by j.requested_at, j.id limit 1 for update of j skip locked)
            returning *
            """;

    static final String STARTED = """
            update import_job set rows_total = nullif($2, 0), leased_until = $3 where id = $1 and status = 'running'
            """;

    static final String FINISH = """
            update import_job
               set status = $2, problem_code = $3, problem = $4, finished_at = $5, leased_until = null
             where id = $1
            """;

    /** A complete file that was read to its end: those whom it no longer has are its next work. */
    static final String BEGIN_EXTRACT = """
            insert into complete_extract (import_id, source_system, handed_in_at, state)
            select id, source_system, requested_at, 'counting' from import_job where id = $1 and complete
            on conflict do nothing
            """;

    static final String FORGET_SOURCE_IDS = "delete from import_source_id where import_id = $1";

    static final String REMEMBER_SOURCE_IDS = """
            insert into import_source_id (import_id, source_id, line)
            select $1, * from unnest($2::text[], $3::bigint[]) on conflict do nothing
            """;

    static final String SEEN_BEFORE = """
            select asked.source_id, first.line
              from unnest($2::text[], $3::bigint[]) as asked (source_id, line)
              join import_source_id first
                on first.import_id = $1 and first.source_id = asked.source_id and first.line <> asked.line
            """;

    static final String REPORT = """
            insert into import_finding (import_id, line, number, row_rejected, code, column_name, message)
            select $1, * from unnest($2::bigint[], $3::integer[], $4::boolean[], $5::text[], $6::text[], $7::text[])
            """;

    static final String ADVANCE = """
            update import_job
               set rows_done = rows_done + $3, rows_new = rows_new + $4, rows_changed = rows_changed + $5,
                rows_same = rows_same + $6, rows_rejected = rows_rejected + $7, values_left_out = values_left_out + $8,
                leased_until = $9
             where id = $1 and rows_done = $2 and status = 'running'
            """;

    static final String FINDINGS_AFTER = """
            select * from import_finding
             where import_id = $1 and (line, number) > ($2, $3)
             order by line, number limit 1000
            """;

    private ImportSql() {}
}
