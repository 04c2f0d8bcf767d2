-- A search somebody made on a page, sealed, so that its address says nothing of anybody; kept for a shift.
create table kept_search (
    id uuid primary key,
    asked_by text not null,
    question bytea not null,
    asked_at timestamptz not null
);

create index kept_search_oldest on kept_search (asked_at);
