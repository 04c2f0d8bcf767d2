-- Pairs of records of different people that are too alike to be passed over: a person should say. Scores are in thousandths
-- of a bit, by the model named. The smaller record id stands first.
create table match_review (
    record_one uuid not null references source_record (id) on delete cascade,
    record_other uuid not null references source_record (id) on delete cascade,
    score integer not null,
    model text not null,
    found_at timestamptz not null,
    primary key (record_one, record_other),
    check (record_one < record_other)
);

create index match_review_other on match_review (record_other);
create index match_review_likeliest on match_review (score desc, record_one, record_other);

-- What a person decided of two records. It stands above every score until the person who may undoes it.
create table match_verdict (
    id uuid primary key,
    record_one uuid not null references source_record (id) on delete cascade,
    record_other uuid not null references source_record (id) on delete cascade,
    verdict text not null check (verdict in ('same', 'not-same', 'unknown')),
    reason text not null,
    decided_by text not null,
    decided_at timestamptz not null,
    undone_by text,
    undone_at timestamptz,
    check (record_one < record_other)
);

create unique index match_verdict_standing on match_verdict (record_one, record_other) where undone_at is null;
create index match_verdict_other on match_verdict (record_other) where undone_at is null;
