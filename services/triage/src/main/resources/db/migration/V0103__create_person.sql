-- Details somebody left, sealed as a whole; dropped some days after the single view has linked them.
create table person (
    record_id uuid primary key references assessment (record_id),
    sealed_details bytea not null,
    changed_at timestamptz not null,
    linked_at timestamptz
);

create index person_linked on person (linked_at) where linked_at is not null;
