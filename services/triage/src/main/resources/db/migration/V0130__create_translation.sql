-- What people wrote or confirmed of a translation. Rows are only added; the last of a place in a language is what stands. What ships with the service is not here.
create table translation (
    id uuid primary key,
    language text not null,
    place text not null,
    number bigint not null,
    text text not null,
    of_english text not null,
    edited_by text not null,
    edited_at timestamptz not null,
    confirmed_by text,
    confirmed_at timestamptz,
    unique (language, place, number)
);
