-- What a person said is kept with how and when they said it and who wrote it down; every word of it, not only the one that stands.
alter table consent add column withdrawn boolean not null default false;
alter table consent add column said_how text;
alter table consent add column said_on date;
alter table consent add column recorded_by text;

create table consent_statement (
    consent_id uuid not null references consent (id) on delete cascade,
    version bigint not null,
    word text not null check (word in ('given', 'refused', 'withdrawn')),
    said_how text,
    said_on date,
    recorded_by text,
    decided_at timestamptz not null,
    primary key (consent_id, version)
);

insert into consent_statement (consent_id, version, word, decided_at)
select id, version, case when given then 'given' else 'refused' end, decided_at from consent;
