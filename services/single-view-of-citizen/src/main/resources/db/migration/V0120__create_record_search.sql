-- By what a record can be searched for; derived from the record when it is kept, and gone with it. Words stand in the form of
-- SearchWords, a blank before, between and behind. What was kept before is taken over as it was written.
create extension if not exists pg_trgm;

create table record_search (
    record_id uuid primary key references source_record (id) on delete cascade,
    words text not null,
    date_of_birth date,
    postcode text,
    exact text[] not null
);

insert into record_search (record_id, words, date_of_birth, postcode, exact)
select r.id, ' ' || lower(concat_ws(' ', r.given_name, r.family_name)) || ' ', r.date_of_birth, r.postcode,
    array_remove(array['nino:' || r.nino, 'nhs:' || r.nhs_number, 'reference:' || r.council_reference], null)
        || array(select c.kind || ':' || c.value from contact_point c where c.record_id = r.id)
  from source_record r;

create index record_search_words on record_search using gin (words gin_trgm_ops);
create index record_search_exact on record_search using gin (exact);
create index record_search_born on record_search (date_of_birth);
create index record_search_postcode on record_search (postcode text_pattern_ops);
