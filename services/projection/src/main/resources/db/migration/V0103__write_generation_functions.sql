-- new_generation: the tables of the layout with their primary keys and nothing else, so that loading is fast.
create function new_generation(generation integer) returns void language plpgsql as $$
declare
    schema_name text := 'dashboard_' || generation;
    layout      record;
begin
    execute format('create schema %I', schema_name);
    for layout in select c.oid, c.relname from pg_class c
                  where c.relnamespace = 'view_template'::regnamespace and c.relkind = 'r' order by c.relname
    loop
        execute format('create table %I.%I (like view_template.%I including defaults including constraints including generated)',
            schema_name, layout.relname, layout.relname);
        execute coalesce((select format('alter table %I.%I add %s', schema_name, layout.relname, pg_get_constraintdef(k.oid))
                          from pg_constraint k where k.conrelid = layout.oid and k.contype = 'p'), 'select 1');
    end loop;
end $$;

-- index_generation: every other index of the layout, and fresh statistics. May be repeated.
create function index_generation(generation integer) returns void language plpgsql as $$
declare
    schema_name text := 'dashboard_' || generation;
    layout      record;
begin
    for layout in select x.indexname, x.tablename, x.indexdef from pg_indexes x
                  where x.schemaname = 'view_template'
                    and not exists (select from pg_constraint k
                                    where k.conindid = format('view_template.%I', x.indexname)::regclass and k.contype = 'p')
    loop
        execute replace(replace(layout.indexdef, ' view_template.', format(' %I.', schema_name)), ' INDEX ', ' INDEX IF NOT EXISTS ');
    end loop;
    for layout in select tablename from pg_tables where schemaname = schema_name loop
        execute format('analyze %I.%I', schema_name, layout.tablename);
    end loop;
end $$;

-- drop_repeats_in_timeline: a topic may hold an event twice; where the bare load took both, one stays.
create function drop_repeats_in_timeline(generation integer) returns bigint language plpgsql as $$
declare
    dropped bigint;
begin
    execute format('delete from %1$I.timeline_entry t using (
            select ctid, row_number() over (partition by record_id, occurred_at, event_id) as nth from %1$I.timeline_entry) d
        where t.ctid = d.ctid and d.nth > 1', 'dashboard_' || generation);
    get diagnostics dropped = row_count;
    return dropped;
end $$;

-- canonical_hash: one hash over all rows of a generation, whatever their order on disk. Equal views have equal hashes.
-- Which transaction wrote a row is not part of what it says.
create function canonical_hash(generation integer) returns text language plpgsql stable set timezone = 'UTC' as $$
declare
    schema_name text := 'dashboard_' || generation;
    layout      record;
    of_table    text;
    of_all      text := '';
begin
    for layout in select c.relname, string_agg(format('%I', a.attname), ', ' order by a.attname) as columns
                  from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
                  where c.relnamespace = 'view_template'::regnamespace and c.relkind = 'r' and a.attname <> 'changed_in'
                  group by c.relname order by c.relname
    loop
        execute format('select count(*) || '' '' || coalesce(sum(hashtextextended(row(%s)::text, 0)::numeric), 0) from %I.%I',
            layout.columns, schema_name, layout.relname) into of_table;
        of_all := of_all || layout.relname || ' ' || of_table || E'\n';
    end loop;
    return encode(sha256(convert_to(of_all, 'UTF8')), 'hex');
end $$;
