-- Who stands open to all workers, as the single view last told. Whoever it has told nothing of is taken as restricted.
create table told_profile (
    citizen_id uuid primary key,
    open boolean not null,
    version bigint not null
);
