-- What is known of one citizen, worked out once a day from their records, for counting. Nobody restricted is in it.
create table citizen_indicator (
    citizen_id uuid primary key references citizen (id) on delete cascade,
    computed_on date not null,
    level text not null,
    score integer not null,
    notice_served boolean not null,
    rent_weeks numeric,
    rent_change text,
    council_tax_stage text,
    vouchers integer,
    family_flagged boolean not null,
    benefit_lost boolean not null,
    children_under_five boolean not null,
    last_contact date
);

create index citizen_indicator_level on citizen_indicator (level) where level not in ('not-known', 'no-signs');
create index citizen_indicator_rent on citizen_indicator (rent_weeks) where rent_weeks is not null;
create index citizen_indicator_rising on citizen_indicator (citizen_id) where rent_change = 'rising';
create index citizen_indicator_vouchers on citizen_indicator (vouchers) where vouchers is not null;
create index citizen_indicator_notice on citizen_indicator (citizen_id) where notice_served;
create index citizen_indicator_flagged on citizen_indicator (citizen_id) where family_flagged;
create index citizen_indicator_benefit on citizen_indicator (citizen_id) where benefit_lost;
create index citizen_indicator_children on citizen_indicator (citizen_id) where children_under_five;

-- People described by conditions, under a name; who is in it follows from the table above.
create table cohort (
    id uuid primary key,
    name text not null,
    conditions text not null,
    created_by text not null,
    created_at timestamptz not null
);

create index cohort_newest on cohort (created_at desc, id);

-- How many people a cohort held on a day.
create table cohort_count (
    cohort_id uuid not null references cohort (id) on delete cascade,
    counted_on date not null,
    people bigint not null,
    primary key (cohort_id, counted_on)
);
