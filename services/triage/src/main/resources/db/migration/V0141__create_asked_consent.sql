-- What somebody said to sharing when a worker asked them, with the evidence. Rows are only added; the newest stands.
create table asked_consent (
    id uuid primary key,
    assessment_id uuid not null references held_conversation (assessment_id),
    word text not null,
    asked_by text not null,
    asked_at timestamptz not null,
    words int not null,
    language text not null
);

create index asked_consent_assessment on asked_consent (assessment_id, asked_at, id);
