-- The organisation whose system began a conversation; it is shown to that one alone.
alter table assessment add column partner text;
create index assessment_of_partner on assessment (partner, started_at desc, id) where partner is not null;
