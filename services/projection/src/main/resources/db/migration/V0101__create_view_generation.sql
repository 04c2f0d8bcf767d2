-- A generation is one whole set of view tables, in a schema of its own (dashboard_1, dashboard_2 …). One is served; a
-- rebuild fills the next one beside it.
create table view_generation (
    number     integer primary key,
    created_at timestamptz not null default now(),
    retired_at timestamptz
);

-- Which one is served: one row, which writers lock for share and the swap locks for update.
create table view_serving (
    only_row   boolean primary key default true check (only_row),
    generation integer not null references view_generation
);

create table view_rebuild (
    rebuild_id    uuid primary key,
    generation    integer     not null,
    state         text        not null check (state in ('loading', 'indexing', 'catching-up', 'comparing', 'done', 'failed', 'abandoned')),
    requested_by  text        not null,
    started_at    timestamptz not null,
    loaded_at     timestamptz,
    swapped_at    timestamptz,
    finished_at   timestamptz,
    events        bigint      not null default 0,
    skipped       bigint      not null default 0,
    rows_written  bigint      not null default 0,
    hash_before   text,
    hash_after    text,
    failure       text
);

-- How far the live consumers have come. Written after the events it speaks of are applied, so it is never ahead of them.
create table view_position (
    topic         text        not null,
    partition     integer     not null,
    next_offset   bigint      not null,
    last_event_at timestamptz not null,
    applied_at    timestamptz not null,
    primary key (topic, partition)
);
