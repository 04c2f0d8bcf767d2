-- That somebody was erased, and what was found of them afterwards: counts by table, and no value. The id leads to nobody; it is kept to
-- repeat the erasure should a backup from before it be restored.
create table erasure (
    id uuid primary key,
    citizen_id uuid not null,
    reference text not null,
    erased_by text not null,
    erased_at timestamptz not null,
    removed jsonb not null,
    proved_at timestamptz,
    values_sought integer,
    values_of_others integer,
    traces jsonb
);

create index erasure_newest on erasure (erased_at desc, id);
create index erasure_of_citizen on erasure (citizen_id);
