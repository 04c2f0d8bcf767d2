-- A file may hold everybody its source still has. Imports of one source are read one after another, in the order in which they were handed in, so
-- that the later one decides. The source is not known of imports from before.
alter table import_job add column source_system text;
alter table import_job add column complete boolean not null default false;

create index import_job_of_source on import_job (source_system, requested_at, id);

-- When the file was handed in whose row of the record was last set aside: the record is in that file though nothing of it could be taken.
alter table record_sighting add column set_aside_at timestamptz;

-- What a complete file no longer has, and what became of it. The row comes with the end of the import. last_record is the checkpoint: it moves in the
-- transaction that withdraws a record.
create table complete_extract (
    import_id uuid primary key references import_job (id) on delete cascade,
    source_system text not null,
    handed_in_at timestamptz not null,
    state text not null check (state in ('counting', 'waiting', 'going', 'done', 'declined', 'overtaken')),
    records bigint not null default 0,
    missing bigint not null default 0,
    withdrawn bigint not null default 0,
    held bigint not null default 0,
    came_back bigint not null default 0,
    failed bigint not null default 0,
    last_record uuid,
    answered_by text,
    answered_at timestamptz,
    finished_at timestamptz,
    worker uuid,
    leased_until timestamptz
);

create index complete_extract_of_source on complete_extract (source_system, handed_in_at, import_id);
create index complete_extract_open on complete_extract (handed_in_at) where state in ('counting', 'going');
