-- That a worker needed to see somebody whom they may not see otherwise: why, until when, and whether the data-protection officer has seen it.
create table break_glass (
    id uuid primary key,
    citizen_id uuid not null,
    worker text not null,
    role text not null,
    reason text not null,
    broken_at timestamptz not null,
    ends_at timestamptz not null,
    acknowledged_by text,
    acknowledged_at timestamptz
);

create index break_glass_of_citizen on break_glass (citizen_id);
create index break_glass_newest on break_glass (broken_at desc, id);
