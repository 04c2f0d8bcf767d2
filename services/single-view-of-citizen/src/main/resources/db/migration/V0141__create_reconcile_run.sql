-- Parting all records anew, a bounded piece at a time. last_citizen is the checkpoint: it moves in the transaction that saves the
-- piece, by the worker that holds the lease.
create table reconcile_run (
    id uuid primary key,
    status text not null check (status in ('accepted', 'running', 'done')),
    requested_by text not null,
    requested_at timestamptz not null,
    started_at timestamptz,
    finished_at timestamptz,
    worker uuid,
    leased_until timestamptz,
    last_citizen uuid,
    citizens_total bigint,
    citizens_done bigint not null default 0,
    records_moved bigint not null default 0,
    citizens_left bigint not null default 0
);

create unique index reconcile_run_open on reconcile_run ((true)) where status <> 'done';
create index reconcile_run_newest on reconcile_run (requested_at desc, id);
