-- A source file that was handed in, and how far its reading is. rows_done is the checkpoint: it moves in the transaction
-- that keeps the rows, so that a reading broken off goes on where it was.
create table import_job (
    id uuid primary key,
    request_key text unique,
    mapping text not null,
    file_name text not null,
    file_size bigint not null,
    spool_name text not null,
    status text not null,
    problem_code text,
    problem text,
    rows_total bigint,
    rows_done bigint not null default 0,
    rows_new bigint not null default 0,
    rows_changed bigint not null default 0,
    rows_same bigint not null default 0,
    rows_rejected bigint not null default 0,
    values_left_out bigint not null default 0,
    attempts integer not null default 0,
    requested_by text not null,
    requested_at timestamptz not null,
    started_at timestamptz,
    finished_at timestamptz,
    leased_until timestamptz
);

create index import_job_newest on import_job (requested_at desc, id);
create index import_job_open on import_job (requested_at) where status in ('accepted', 'running');

-- What was wrong with which line; no value that was written.
create table import_finding (
    import_id uuid not null references import_job (id) on delete cascade,
    line bigint not null,
    number integer not null,
    row_rejected boolean not null,
    code text not null,
    column_name text not null,
    message text not null,
    primary key (import_id, line, number)
);

-- The source ids seen so far in a file being read, to find the one that comes twice; emptied when the reading ends.
create table import_source_id (
    import_id uuid not null references import_job (id) on delete cascade,
    source_id text not null,
    line bigint not null,
    primary key (import_id, source_id)
);
