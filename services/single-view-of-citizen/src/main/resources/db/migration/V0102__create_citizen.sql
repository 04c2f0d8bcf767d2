-- A person, as far as we know: an id that others may keep, and the codes that were told of it. Who they are follows from
-- the records linked to it.
create table citizen (
    id uuid primary key,
    version bigint not null,
    created_at timestamptz not null,
    absorbed_into uuid references citizen (id),
    ward text,
    age_band text,
    language text,
    restricted_to text
);

create index citizen_absorbed_into on citizen (absorbed_into) where absorbed_into is not null;

-- Which record belonged to whom, from when until when, and by which rule. The open one is the link of today.
create table record_link (
    id bigint generated always as identity primary key,
    record_id uuid not null references source_record (id) on delete cascade,
    citizen_id uuid not null references citizen (id),
    rule text not null,
    since timestamptz not null,
    until timestamptz
);

create unique index record_link_current on record_link (record_id) where until is null;
create index record_link_of_citizen on record_link (citizen_id) where until is null;
