-- What a person asks of the council about their data: correct this, give me a copy, delete what you hold. Answered within a month.
create table rights_request (
    id uuid primary key,
    citizen_id uuid not null,
    account text not null,
    kind text not null check (kind in ('correction', 'copy', 'erasure')),
    item text,
    words text,
    received_at timestamptz not null,
    due_on date not null,
    extended_because text,
    state text not null check (state in ('open', 'done', 'refused')),
    outcome text,
    decided_by text,
    decided_at timestamptz
);

create index rights_request_of_citizen on rights_request (citizen_id);
create index rights_request_due on rights_request (due_on, id) where state = 'open';
create index rights_request_newest on rights_request (decided_at desc, id) where state <> 'open';

-- The copy that answers one: made when the officer reads it, seen by the person once it is released, gone thirty days later.
create table rights_copy (
    request_id uuid primary key references rights_request (id) on delete cascade,
    sealed bytea not null,
    made_at timestamptz not null,
    released_at timestamptz,
    ends_at timestamptz
);
