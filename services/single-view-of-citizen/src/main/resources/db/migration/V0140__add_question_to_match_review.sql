-- Why each pair is asked about, and in which queue; the id names the question on pages. Of two citizens there is one question.
alter table match_review add column id uuid not null default uuidv7();
alter table match_review add column queue text not null default 'possible';
alter table match_review add column question text not null default 'between-thresholds';

create unique index match_review_id on match_review (id);
create index match_review_strongest on match_review (queue, score desc, id);
create index match_review_oldest on match_review (queue, found_at, id);

-- What the person saw and said besides, so that a decision can be taken back exactly and compared with the model. The note may
-- say something of the people; it leaves with their records.
alter table match_verdict add column note text;
alter table match_verdict add column review_id uuid;
alter table match_verdict add column score integer;
alter table match_verdict add column model text;
alter table match_verdict add column queue text;
alter table match_verdict add column question text;
alter table match_verdict add column found_at timestamptz;
alter table match_verdict add column changed boolean not null default false;

create index match_verdict_newest on match_verdict (decided_at desc, id) where undone_at is null;
create index match_verdict_of_review on match_verdict (review_id);

-- Whose the records of both sides were before a decision.
create table match_verdict_record (
    verdict_id uuid not null references match_verdict (id) on delete cascade,
    record_id uuid not null references source_record (id) on delete cascade,
    citizen_before uuid not null references citizen (id),
    primary key (verdict_id, record_id)
);

create index match_verdict_record_of on match_verdict_record (record_id);
create index match_verdict_record_citizen on match_verdict_record (citizen_before);
