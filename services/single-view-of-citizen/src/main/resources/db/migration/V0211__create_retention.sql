-- For how long records are kept: a whole set of rules per version. Version 0 ships with the service and stands in no row.
create table retention_rules (
    version integer primary key check (version > 0),
    rules jsonb not null,
    changed_by text not null,
    changed_at timestamptz not null,
    why text not null
);

-- Going through the sources and withdrawing what is due. One run goes at a time, held by a worker by a lease; one that waits for an officer's answer
-- does not hold up the next.
create table retention_run (
    id uuid primary key,
    counts_only boolean not null,
    state text not null check (state in ('accepted', 'running', 'waiting', 'done')),
    rules_version integer not null,
    today date not null,
    requested_by text not null,
    requested_at timestamptz not null,
    finished_at timestamptz,
    worker uuid,
    leased_until timestamptz
);

create unique index retention_run_open on retention_run ((true)) where state in ('accepted', 'running');
create index retention_run_newest on retention_run (requested_at desc, id);

-- What a run found and did in one source. last_record is the checkpoint: it moves in the transaction that withdraws a record.
create table retention_run_source (
    run_id uuid not null references retention_run (id) on delete cascade,
    source_system text not null,
    state text not null check (state in ('counted', 'waiting', 'going', 'done', 'left')),
    due_before date not null,
    counted_from text not null check (counted_from in ('last-seen', 'received', 'observed')),
    records bigint not null,
    due bigint not null,
    withdrawn bigint not null default 0,
    held bigint not null default 0,
    guarding bigint not null default 0,
    failed bigint not null default 0,
    stayed bigint not null default 0,
    last_record uuid,
    answered_by text,
    answered_at timestamptz,
    primary key (run_id, source_system)
);

-- A run goes through a source in the order of the ids of its records.
create index source_record_of_source on source_record (source_system, id);
