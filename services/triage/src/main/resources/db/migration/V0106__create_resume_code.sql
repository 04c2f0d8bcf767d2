-- By what code somebody goes on with their answers: a keyed hash, one for an assessment, for a time.
create table resume_code (
    assessment_id uuid primary key references assessment (id),
    code_hash bytea not null unique,
    expires_at timestamptz not null
);

create index resume_code_expires on resume_code (expires_at);
