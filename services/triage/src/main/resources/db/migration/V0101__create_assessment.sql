-- One person's way through one question set. Codes only; who the person is stands in table person, if they left it.
create table assessment (
    id uuid primary key,
    record_id uuid not null unique,
    question_set text not null,
    question_set_version int not null,
    channel text not null,
    language text not null,
    status text not null,
    answers jsonb not null,
    outcome jsonb,
    contact_left boolean not null,
    contact_safe boolean not null,
    flagged boolean not null,
    flagged_dangers text[] not null,
    secret_hash bytea not null,
    started_at timestamptz not null,
    last_active_at timestamptz not null,
    version bigint not null
);

-- For noting who did not come back.
create index assessment_in_progress on assessment (last_active_at) where status = 'IN_PROGRESS';
