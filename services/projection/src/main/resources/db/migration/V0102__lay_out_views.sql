-- The layout of a generation, as a schema that never holds a row. Later migrations alter it (and the generations that
-- live); new_generation copies it. Each group of columns is written by one type of event and guarded by its own version,
-- so that the result does not depend on the order or the number of deliveries.
create schema view_template;

create table view_template.flag (
    flag_id          uuid primary key,
    record_service   text    not null,
    record_id        uuid    not null,
    restricted       boolean not null,
    raised_version   bigint,
    raised_at        timestamptz,
    assessment_id    uuid,
    reasons          text[],
    urgency          text,
    origin           text,
    respond_by       timestamptz,
    resolved_version bigint,
    resolved_at      timestamptz,
    outcome          text,
    is_open          boolean not null generated always as
                     (raised_version is not null and raised_version > coalesce(resolved_version, -1)) stored,
    changed_in       xid8    not null default pg_current_xact_id()
);
create index flag_open on view_template.flag (record_id) where is_open;
create index flag_of_record on view_template.flag (record_id);
create index flag_resolved on view_template.flag (resolved_at) where resolved_at is not null;

create table view_template.assessment (
    assessment_id  uuid primary key,
    version        bigint      not null,
    record_service text        not null,
    record_id      uuid        not null,
    completed_at   timestamptz not null,
    stage          text        not null,
    needs          text[]      not null,
    contact_wanted boolean     not null,
    restricted     boolean     not null
);
create index assessment_of_record on view_template.assessment (record_id, completed_at);

create table view_template.source_record (
    record_service    text not null,
    record_id         uuid not null,
    received_version  bigint,
    received_at       timestamptz,
    source_system     text,
    category          text,
    observed_on       date,
    withdrawn_version bigint,
    primary key (record_id, record_service)
);

-- Which citizen a record belongs to now: the identity library's tables, once per generation. Facts keep their record for
-- ever; a merge or a split changes rows here alone.
create table view_template.record_identity (like public.record_identity including all);
create table view_template.absorbed_citizen (like public.absorbed_citizen including all);

create table view_template.profile (
    citizen_id uuid primary key,
    version    bigint  not null,
    ward       text,
    age_band   text,
    restricted boolean not null,
    language   text,
    erased     boolean not null
);

create table view_template.consent (
    consent_id     uuid primary key,
    version        bigint      not null,
    record_service text        not null,
    record_id      uuid        not null,
    purpose        text        not null,
    organisation   text,
    state          text        not null,
    stated_at      timestamptz not null
);
create index consent_of_record on view_template.consent (record_id);

create table view_template.agreement (
    agreement_id   uuid primary key,
    signed_version bigint,
    organisation   text,
    purposes       text[],
    data_items     text[],
    needs          text[],
    valid_from     date,
    valid_to       date,
    ended_version  bigint
);

-- Grows for ever, is never updated: its only index serves the timeline and keeps an event from standing twice. It has no
-- primary key, so that a rebuild loads it bare and builds the index at the end.
create table view_template.timeline_entry (
    record_service text        not null,
    record_id      uuid        not null,
    occurred_at    timestamptz not null,
    event_id       uuid        not null,
    kind           text        not null,
    restricted     boolean     not null,
    detail         jsonb       not null
);
create unique index timeline_entry_once on view_template.timeline_entry (record_id, occurred_at, event_id);
