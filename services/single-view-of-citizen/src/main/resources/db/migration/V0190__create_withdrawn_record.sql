-- A record that its source took back: the id and the version it goes on with should it come again, under a digest of its name in the
-- source, and nothing of the person.
create table withdrawn_record (
    name bytea primary key,
    record_id uuid not null,
    service text not null,
    version bigint not null
);

-- What was said against something outlives the record: that two are not one person, and a no to sharing. Both stand under the
-- record's id, which leads to nobody until the record comes again.
alter table match_verdict drop constraint match_verdict_record_one_fkey;
alter table match_verdict drop constraint match_verdict_record_other_fkey;
alter table consent drop constraint consent_record_id_fkey;
