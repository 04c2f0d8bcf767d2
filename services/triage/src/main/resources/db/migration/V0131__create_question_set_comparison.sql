-- What a draft would decide of the assessments completed so far: where they stood, where they would stand. Worked off in the background, page by page.
create table question_set_comparison (
    ref text primary key references question_set_version (ref),
    revision bigint not null,
    status text not null,
    total bigint not null,
    done bigint not null,
    last_assessment uuid,
    tally jsonb not null,
    asked_at timestamptz not null,
    leased_until timestamptz,
    finished_at timestamptz
);

-- The assessments that would stand elsewhere, or be flagged with another urgency; codes and references only.
create table question_set_comparison_move (
    ref text not null references question_set_comparison (ref),
    assessment_id uuid not null,
    record_id uuid not null,
    completed_at timestamptz not null,
    stage_before text not null,
    stage_after text not null,
    urgency_before text,
    urgency_after text,
    primary key (ref, assessment_id)
);

-- For going through the completed assessments of a set.
create index assessment_completed on assessment (question_set, id) where status = 'COMPLETED';
