-- What a person said to a use of their data, through which record. One answer stands per record, purpose and organisation.
create table consent (
    id uuid primary key,
    record_id uuid not null references source_record (id) on delete cascade,
    purpose text not null,
    organisation text,
    given boolean not null,
    version bigint not null,
    decided_at timestamptz not null,
    unique nulls not distinct (record_id, purpose, organisation)
);

-- A data-sharing agreement with a partner body.
create table agreement (
    id uuid primary key,
    version bigint not null,
    organisation text not null,
    purposes text[] not null,
    data_items text[] not null,
    needs text[] not null,
    valid_from date not null,
    valid_to date,
    signed_by text not null,
    signed_at timestamptz not null,
    ended_at timestamptz
);

create index agreement_of_organisation on agreement (organisation, valid_from);
create index agreement_newest on agreement (signed_at desc, id);
