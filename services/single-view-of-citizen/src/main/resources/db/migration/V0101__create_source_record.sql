-- What one source says of one person, as it said it last. The one place where names, identifiers, addresses and ways to
-- reach people are kept.
create table source_record (
    id uuid primary key,
    service text not null,
    source_system text not null,
    source_id text not null,
    category text not null,
    version bigint not null,
    content_hash text not null,
    import_id uuid,
    observed_on date,
    received_at timestamptz not null,
    given_name text,
    family_name text,
    date_of_birth date,
    nino text,
    nhs_number text,
    council_reference text,
    postcode text,
    address text,
    uprn text,
    language text,
    preferred_channel text,
    safe_to_contact text,
    restricted_to text,
    facts jsonb not null,
    unique (source_system, source_id)
);

create table contact_point (
    record_id uuid not null references source_record (id) on delete cascade,
    kind text not null,
    value text not null,
    primary key (record_id, kind, value)
);

-- By what records of one person find each other; digests, see MatchKey.
create table match_key (
    digest uuid not null,
    kind text not null,
    record_id uuid not null references source_record (id) on delete cascade,
    primary key (digest, record_id)
);

create index match_key_record on match_key (record_id);

-- Records whose citizen is still to be decided, with the version that asks for it: a record that changes meanwhile stays.
create table record_to_link (
    record_id uuid primary key references source_record (id) on delete cascade,
    version bigint not null
);
