-- Who looked at whom, in every service: an index of what the services publish; the chained originals stay with them.
create table access_index (
    access_id uuid primary key,
    at timestamptz not null,
    service text not null,
    actor text not null,
    role text not null,
    organisation text,
    purpose text not null,
    action text not null,
    reason text,
    subjects text[] not null
);

create index access_index_newest on access_index (at desc, access_id);
create index access_index_actor on access_index (actor, at desc);

create table access_subject (
    subject text not null,
    access_id uuid not null references access_index (access_id) on delete cascade,
    primary key (subject, access_id)
);
