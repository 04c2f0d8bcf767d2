-- Why somebody must not be erased for now: a claim, an inquiry, safeguarding. It stands until it is lifted, and follows the person to
-- the id that survives.
create table legal_hold (
    id uuid primary key,
    citizen_id uuid not null,
    reference text not null,
    reason text not null,
    placed_by text not null,
    placed_at timestamptz not null,
    lifted_by text,
    lifted_at timestamptz,
    lifted_because text
);

create index legal_hold_of_citizen on legal_hold (citizen_id);
create index legal_hold_newest on legal_hold (placed_at desc, id);
