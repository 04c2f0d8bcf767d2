-- What somebody wrote in their own words (texts, numbers, sums, dates, postcodes, groups), sealed as a whole; options chosen stay in answers.
alter table assessment add column sealed_answers bytea;
