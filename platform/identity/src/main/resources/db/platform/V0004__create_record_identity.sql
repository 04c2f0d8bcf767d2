-- Whose record is whose, kept from the single view's events. A fact keeps its record for ever; the citizen follows from here.
-- citizen_id is null for a record that was withdrawn: the row stays, so that an older event cannot bring it back.
create table record_identity (
    service text not null,
    record_id uuid not null,
    citizen_id uuid,
    version bigint not null,
    primary key (record_id, service)
);

create index record_identity_citizen on record_identity (citizen_id) where citizen_id is not null;

-- Ids that are no longer used and whom they lead to; a chain may have several steps.
create table absorbed_citizen (
    citizen_id uuid primary key,
    absorbed_into uuid not null,
    version bigint not null
);

create index absorbed_citizen_into on absorbed_citizen (absorbed_into);
