-- How much of its set somebody is asked, and which questions were not asked because no answer to them could change anything.
alter table assessment add column asks text not null default 'EVERYTHING', add column left_out text[] not null default '{}';
