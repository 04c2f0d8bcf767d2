-- People another service has met and whose details are still to be fetched from it. A row stays until they are here, or
-- until the service says it has no such person.
create table person_to_fetch (
    record_id uuid primary key,
    service text not null,
    attempts integer not null default 0,
    next_attempt_at timestamptz not null,
    met_at timestamptz not null,
    last_problem text,
    given_up_at timestamptz
);

create index person_to_fetch_due on person_to_fetch (next_attempt_at) where given_up_at is null;
