-- Which worker held a conversation, and sealed as a whole: their notes, and what the person needs to take part.
create table held_conversation (
    assessment_id uuid primary key references assessment (id),
    record_id uuid not null,
    question_set text not null,
    held_by text not null,
    role text not null,
    organisation text,
    channel text not null,
    begun_at timestamptz not null,
    sealed_notes bytea
);

create index held_conversation_held_by on held_conversation (held_by, begun_at desc);
