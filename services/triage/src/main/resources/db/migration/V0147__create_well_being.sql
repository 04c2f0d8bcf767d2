-- How somebody said they are and how their money stands, each time it was asked. The answers are sealed; nothing is changed but the mark that it was
-- entered in error.
create table well_being (
    id uuid primary key,
    person_service text not null,
    person_id uuid not null,
    instrument text not null,
    taken_at timestamptz not null,
    taken_by text not null,
    role text not null,
    organisation text,
    sealed_answers bytea not null,
    wrong_by text,
    wrong_at timestamptz,
    wrong_why text
);

create index well_being_of_person on well_being (person_id, taken_at desc);

-- Whether a worker holds a conversation with the person of a record.
create index held_conversation_of_record on held_conversation (record_id, held_by);
