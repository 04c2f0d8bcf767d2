-- Numbered before what this version knows last, as a new table of a part of the platform would be.
create table meeting_place (
    id uuid primary key,
    name text not null
);
