-- A question set with its rules and its test cases, from the first draft until it is withdrawn. What is published never changes.
create table question_set_version (
    ref text primary key,
    name text not null,
    version int not null,
    status text not null,
    questions text not null,
    rules text not null,
    test_cases text not null,
    edited_by text not null,
    edited_at timestamptz not null,
    revision bigint not null,
    unique (name, version)
);
