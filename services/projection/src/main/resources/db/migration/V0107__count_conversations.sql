-- How far conversations of triage come: one row for each, one for each question answered in it, both folded from events as every
-- other view is. Counts are taken when they are read; a counter that is only added to would not survive a repeated event.
create table view_template.conversation (
    assessment_id   uuid primary key,
    record_service  text    not null,
    record_id       uuid    not null,
    started_version bigint,
    started_at      timestamptz,
    started_on      date,
    question_set    text,
    set_version     bigint,
    channel         text,
    language        text,
    last_active     bigint  not null,
    first_left      bigint,
    left_version    bigint,
    waiting_step    text,
    details_left    boolean not null,
    kept            boolean not null
);
create index conversation_started on view_template.conversation (question_set, started_on);

create table view_template.conversation_step (
    assessment_id uuid    not null,
    step          text    not null,
    number        bigint  not null,
    version       bigint  not null,
    skipped       boolean,
    primary key (assessment_id, step)
);

-- The generations that live get the tables empty; a rebuild fills in what happened before.
do $$
declare
    living record;
begin
    for living in select 'dashboard_' || number as name from view_generation
                  where to_regnamespace('dashboard_' || number) is not null
    loop
        execute format('create table %I.conversation (like view_template.conversation including all)', living.name);
        execute format('create table %I.conversation_step (like view_template.conversation_step including all)', living.name);
    end loop;
end $$;
