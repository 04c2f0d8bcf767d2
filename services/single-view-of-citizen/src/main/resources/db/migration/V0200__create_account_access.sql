-- That a worker who had checked who somebody is gave them a code, which account entered it, and when and why that ended.
create table account_access (
    id uuid primary key,
    citizen_id uuid not null,
    checked text not null,
    given_by text not null,
    given_at timestamptz not null,
    code_hash bytea unique,
    code_ends_at timestamptz not null,
    account text,
    linked_at timestamptz,
    ended_at timestamptz,
    ended_by text,
    ended_because text
);

create index account_access_of_citizen on account_access (citizen_id);
create unique index account_access_open on account_access (account) where account is not null and ended_at is null;

-- The records the person had when the code was given: whoever has all of them is the person.
create table account_access_record (
    access_id uuid not null references account_access (id) on delete cascade,
    record_id uuid not null references source_record (id) on delete cascade,
    primary key (access_id, record_id)
);

create index account_access_record_of on account_access_record (record_id);

-- Access ends in the very transaction that parts its records, whoever parts them: no half of somebody is ever shown to the other.
create function end_account_access_of_parted_records() returns trigger language plpgsql as $$
begin
    if not exists (select from account_access where ended_at is null) then
        return null;
    end if;
    update account_access a
       set ended_at = (select max(since) from moved), ended_by = 'foothold', ended_because = 'records-parted', code_hash = null
     where a.ended_at is null
       and a.id in (select r.access_id from moved m join account_access_record r on r.record_id = m.record_id)
       and (select count(distinct l.citizen_id)
              from account_access_record r join record_link l on l.record_id = r.record_id and l.until is null
             where r.access_id = a.id) > 1;
    return null;
end
$$;

create trigger record_link_parts_account_access after insert on record_link
    referencing new table as moved for each statement execute function end_account_access_of_parted_records();
