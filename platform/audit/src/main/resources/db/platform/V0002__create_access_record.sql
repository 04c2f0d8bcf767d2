-- Who looked at whom. Append-only, and each record carries the hash of the one before it, so that a record altered,
-- removed or moved is found by computing the chain anew (verify_access_records). The head is published from time to time
-- (anchor_access_records), so that a cut end, or a chain made anew as a whole, is found as well.
create table access_record (
    sequence bigint primary key,
    access_id uuid not null unique,
    at timestamptz not null,
    recorded_at timestamptz not null,
    actor text not null,
    role text not null,
    organisation text,
    purpose text not null,
    action text not null,
    subjects text[] not null,
    reason text,
    correlation_id uuid not null,
    previous_hash bytea not null,
    hash bytea not null
);

create index access_record_subjects on access_record using gin (subjects);
create index access_record_actor on access_record (actor, sequence);

create table access_anchor (
    sequence bigint primary key,
    hash bytea not null,
    anchored_at timestamptz not null default clock_timestamp()
);

create function refuse_change_of_access_records() returns trigger language plpgsql as $$
begin
    raise exception '% on % is refused: it is append-only', tg_op, tg_table_name using errcode = 'insufficient_privilege';
end $$;

create trigger access_record_is_append_only before update or delete or truncate on access_record
    for each statement execute function refuse_change_of_access_records();
create trigger access_anchor_is_append_only before update or delete or truncate on access_anchor
    for each statement execute function refuse_change_of_access_records();

-- One value within the hashed text: its length in bytes, then the value; absent is '-'. No two lists of values give the
-- same text.
create function access_record_part(value text) returns text language sql immutable parallel safe
return coalesce(octet_length(value) || ':' || value, '-');

-- A moment as microseconds since 1970, whatever the session's time zone.
create function access_record_moment(value timestamptz) returns text language sql immutable parallel safe
return ((extract(epoch from value) * 1000000)::bigint)::text;

-- The form of a record that is hashed. Released: a change would break every chain.
create function access_record_hash(r access_record) returns bytea language sql immutable parallel safe
return sha256(r.previous_hash || convert_to(
    access_record_part(r.sequence::text)
    || access_record_part(r.access_id::text)
    || access_record_part(access_record_moment(r.at))
    || access_record_part(access_record_moment(r.recorded_at))
    || access_record_part(r.actor)
    || access_record_part(r.role)
    || access_record_part(r.organisation)
    || access_record_part(r.purpose)
    || access_record_part(r.action)
    || access_record_part(cardinality(r.subjects)::text)
    || (select coalesce(string_agg(access_record_part(s.subject), '' order by s.place), '')
          from unnest(r.subjects) with ordinality as s (subject, place))
    || access_record_part(r.reason)
    || access_record_part(r.correlation_id::text), 'UTF8'));

-- Appends records in the order given. One transaction at a time: the lock is held until the commit, so that the head that
-- the next one reads is the head.
create function append_access_records(batch jsonb) returns void language plpgsql as $$
declare
    head access_record;
    given jsonb;
begin
    perform pg_advisory_xact_lock(hashtext('foothold.access_record'), 0);
    select * into head from access_record order by sequence desc limit 1;
    if not found then
        head.sequence := 0;
        head.hash := sha256('foothold access record'::bytea);
    end if;
    for given in select value from jsonb_array_elements(batch) with ordinality order by ordinality loop
        head.previous_hash := head.hash;
        head.sequence := head.sequence + 1;
        head.access_id := (given ->> 'access_id')::uuid;
        head.at := (given ->> 'at')::timestamptz;
        head.recorded_at := clock_timestamp();
        head.actor := given ->> 'actor';
        head.role := given ->> 'role';
        head.organisation := given ->> 'organisation';
        head.purpose := given ->> 'purpose';
        head.action := given ->> 'action';
        head.subjects := array(select jsonb_array_elements_text(given -> 'subjects'));
        head.reason := given ->> 'reason';
        head.correlation_id := (given ->> 'correlation_id')::uuid;
        head.hash := access_record_hash(head);
        insert into access_record select head.*;
    end loop;
end $$;

-- Keeps the head as an anchor and gives it back to be published; nothing where it has not moved.
create function anchor_access_records() returns table (sequence bigint, hash text) language sql as $$
    insert into access_anchor (sequence, hash)
    select r.sequence, r.hash from access_record r order by r.sequence desc limit 1
    on conflict do nothing
    returning access_anchor.sequence, encode(access_anchor.hash, 'hex');
$$;

-- What is wrong with the chain, at most a hundred faults. An anchor seen outside of this database may be given.
create function verify_access_records(outside_sequence bigint, outside_hash text)
    returns table (sequence bigint, kind text) language sql stable as $$
    with linked as (
        select r,
               lag(r.sequence, 1, 0::bigint) over in_order as before,
               lag(r.hash, 1, sha256('foothold access record'::bytea)) over in_order as hash_before
          from access_record r
        window in_order as (order by r.sequence)
    ), within as (
        select (r).sequence,
               case when (r).sequence <> before + 1 then 'gap'
                    when (r).previous_hash <> hash_before then 'unlinked'
                    when (r).hash <> access_record_hash(r) then 'altered' end as kind
          from linked
    ), anchor as (
        select a.sequence, encode(a.hash, 'hex') as hash from access_anchor a
        union
        select outside_sequence, lower(outside_hash) where outside_sequence is not null
    ), against as (
        select a.sequence,
               case when r.sequence is null then 'cut'
                    when encode(r.hash, 'hex') <> a.hash then 'rewritten' end as kind
          from anchor a left join access_record r on r.sequence = a.sequence
    )
    select f.sequence, f.kind
      from (select * from within union select * from against) f
     where f.kind is not null
     order by f.sequence, f.kind
     limit 100;
$$;
