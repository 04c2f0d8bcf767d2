-- Which answers of a held conversation were said in an earlier one and confirmed in this; gone once the question is answered by hand.
create table confirmed_answer (
    id uuid primary key,
    assessment_id uuid not null references held_conversation (assessment_id),
    question text not null,
    said_in uuid not null references assessment (id),
    confirmed_at timestamptz not null,
    unique (assessment_id, question)
);
