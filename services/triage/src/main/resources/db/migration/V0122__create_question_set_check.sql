-- What is known of a draft as it stood at one revision; worked off in the background, row of the rules by row, and taken up again where it stopped.
create table question_set_check (
    ref text primary key references question_set_version (ref),
    revision bigint not null,
    status text not null,
    findings text[] not null,
    cases_run int not null,
    rows_total int not null,
    rows_done int not null,
    surviving_rows text[] not null,
    asked_at timestamptz not null,
    leased_until timestamptz,
    finished_at timestamptz
);
