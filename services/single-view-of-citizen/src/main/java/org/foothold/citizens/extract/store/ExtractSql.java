package org.foothold.citizens.extract.store;

/** The statements of complete files. */
final class ExtractSql {

    static final String FIND = "select * from complete_extract where import_id = $1";

    static final String WAITING =
            "select import_id from complete_extract where import_id = any ($1) and state = 'waiting'";

    static final String CLAIM = """
            update complete_extract set worker = $1, leased_until = $3
             where import_id = (
                select e.import_id from complete_extract e
                 where e.state in ('counting', 'going') and (e.leased_until is null or e.leased_until < $2)
                   and not exists (
                     select 1 from import_job newer
                      where newer.source_system = e.source_system and newer.status = 'running'
                        and (newer.requested_at, newer.id) > (e.handed_in_at, e.import_id))
                 order by e.handed_in_at limit 1 for update of e skip locked)
            returning *
            """;

    /** As {@link org.foothold.citizens.extract.domain.CompleteFile} says it. */
    private static final String NO_LONGER_THERE = """
             from source_record r left join record_sighting s on s.record_id = r.id
             where r.source_system = $1 and coalesce(s.last_seen_at, r.received_at) < $2
               and (s.set_aside_at is null or s.set_aside_at < $2)
            """;

    static final String COUNT = "with missing as (select count(*) as n" + NO_LONGER_THERE + """
            ), held as (select count(*) as n from source_record where source_system = $1)
            select j.rows_done as file_rows, greatest(held.n - j.rows_new, missing.n) as records, missing.n as missing,
                exists (select 1 from complete_extract e
                    where e.source_system = $1 and (e.handed_in_at, e.import_id) > ($2, $3)) as newer
              from import_job j cross join missing cross join held where j.id = $3
            """;

    static final String COUNTED = """
            update complete_extract
               set state = $3, records = $4, missing = $5,
                   leased_until = case when $3 = 'going' then leased_until end,
                   finished_at = case when $3 in ('done', 'overtaken') then $6::timestamptz end
             where import_id = $1 and worker = $2 and state = 'counting'
            """;

    static final String OVERTAKE = """
            update complete_extract set state = 'overtaken', finished_at = $4, leased_until = null
             where source_system = $1 and (handed_in_at, import_id) < ($2, $3) and state in ('counting', 'waiting', 'going')
            """;

    static final String NEXT =
            "select r.id" + NO_LONGER_THERE + " and ($3::uuid is null or r.id > $3) order by r.id limit $4";

    static final String FIND_RECORD =
            "select r.id, r.service, r.version" + NO_LONGER_THERE + " and r.id = $3 for update of r";

    static final String ADVANCE = """
            update complete_extract
               set last_record = $3, leased_until = $5,
                   withdrawn = withdrawn + ($4 = 'WITHDRAWN')::int, held = held + ($4 = 'HELD')::int,
                   came_back = came_back + ($4 = 'STAYED')::int, failed = failed + ($4 = 'FAILED')::int
             where import_id = $1 and worker = $2 and state = 'going'
            """;

    /** Who was sent again before their turn came is no longer found: they came back too. */
    static final String FINISH = """
            update complete_extract
               set state = 'done', finished_at = $3, leased_until = null,
                   came_back = greatest(came_back, missing - withdrawn - held - failed)
             where import_id = $1 and worker = $2 and state = 'going'
            """;

    static final String NEWER_BEGAN = """
            select exists (select 1 from import_job
                where source_system = $1 and (requested_at, id) > ($2, $3) and started_at is not null and status <> 'refused')
            """;

    static final String ANSWER = """
            update complete_extract
               set state = $2, answered_by = $3, answered_at = $4,
                   finished_at = case when $2 = 'declined' then $4::timestamptz end
             where import_id = $1 and state = 'waiting'
            """;

    private ExtractSql() {}
}
