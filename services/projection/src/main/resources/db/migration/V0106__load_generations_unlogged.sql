-- While a generation is loaded its tables are not written to the server's log: nobody reads them yet, a crash of the server
-- ends the rebuild, and neither the log's disk nor the connectors that decode it have to carry what may be loaded again.
create or replace function new_generation(generation integer) returns void language plpgsql as $$
declare
    schema_name text := 'dashboard_' || generation;
    layout      record;
begin
    execute format('create schema %I', schema_name);
    for layout in select c.oid, c.relname from pg_class c
                  where c.relnamespace = 'view_template'::regnamespace and c.relkind = 'r' order by c.relname
    loop
        execute format('create unlogged table %I.%I (like view_template.%I including defaults including constraints including generated)',
            schema_name, layout.relname, layout.relname);
        execute coalesce((select format('alter table %I.%I add %s', schema_name, layout.relname, pg_get_constraintdef(k.oid))
                          from pg_constraint k where k.conrelid = layout.oid and k.contype = 'p'), 'select 1');
    end loop;
end $$;

-- log_generation: from here on a crash of the server loses nothing of it.
create function log_generation(generation integer) returns void language plpgsql as $$
declare
    loaded record;
begin
    for loaded in select c.oid::regclass as name from pg_class c
                  where c.relnamespace = ('dashboard_' || generation)::regnamespace and c.relkind = 'r' and c.relpersistence = 'u'
                  order by c.relname
    loop
        execute format('alter table %s set logged', loaded.name);
    end loop;
end $$;
