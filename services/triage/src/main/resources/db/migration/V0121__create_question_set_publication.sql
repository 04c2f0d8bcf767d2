-- Who published, rolled back or withdrew which version, when and why. Rows are only added; the last that has taken effect says which version is in use.
create table question_set_publication (
    id uuid primary key,
    name text not null,
    number bigint not null,
    version int not null,
    action text not null,
    done_by text not null,
    done_at timestamptz not null,
    reason text not null,
    takes_effect_at timestamptz not null,
    unique (name, number)
);
