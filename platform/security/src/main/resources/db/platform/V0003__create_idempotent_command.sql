-- The answers to commands of the last 24 hours, so that a command sent twice acts once. No foreign keys and nothing
-- readable: the key is hashed, what was asked is a keyed hash, the answer is sealed with the service's own key.
create table idempotent_command (
    key_hash bytea primary key,
    fingerprint bytea not null,
    response bytea not null,
    recorded_at timestamptz not null default now()
);

-- For the purge.
create index idempotent_command_recorded_at on idempotent_command using brin (recorded_at);
