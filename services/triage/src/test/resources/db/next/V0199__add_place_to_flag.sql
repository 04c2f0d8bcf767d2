-- As a next version might: where somebody would like to be met, and how sure we are of it.
alter table flag add column place text;
alter table flag add column place_certainty text not null default 'unknown';
create index flag_place on flag (place);
