-- Conversations that a signed-in citizen keeps in their account, to go on with on any device.
create table account_conversation (
    assessment_id uuid primary key references assessment (id),
    account text not null,
    kept_at timestamptz not null
);

create index account_conversation_of_account on account_conversation (account, kept_at desc, assessment_id);
