-- Somebody should be contacted. The person is a reference; a worker's note is sealed.
create table flag (
    id uuid primary key,
    record_ref text not null,
    assessment_id uuid references assessment (id),
    reasons text[] not null,
    urgency text not null,
    origin text not null,
    raised_by text,
    sealed_note bytea,
    raised_at timestamptz not null,
    respond_by timestamptz not null,
    outcome text,
    resolved_by text,
    resolved_at timestamptz,
    version bigint not null
);

create index flag_assessment on flag (assessment_id, respond_by);
create index flag_record on flag (record_ref);
