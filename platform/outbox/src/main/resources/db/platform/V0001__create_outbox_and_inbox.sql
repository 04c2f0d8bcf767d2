-- Events leave through outbox_event: written in the transaction of the change they tell of, read by Debezium from the
-- database's log, kept some days so that a lost replication slot can be made good, then removed in bulk.
-- Columns are text as they travel as CloudEvents headers; `data` is the JSON value, byte for byte.
create table outbox_event (
    seq bigint generated always as identity primary key,
    id uuid not null,
    topic text not null,
    aggregate_id uuid not null,
    type text not null,
    source text not null,
    subject text not null,
    time text not null,
    occurred_at text not null,
    aggregate_version text not null,
    correlation_id text not null,
    causation_id text,
    restriction text not null,
    data_class text not null,
    traceparent text,
    data text not null,
    spec_version text not null default '1.0',
    created_at timestamptz not null default now()
);

create index outbox_event_created_at on outbox_event using brin (created_at);

-- What each consumer of this service has applied: an event is applied in the transaction that writes its id here.
create table inbox_event (
    consumer text not null,
    id uuid not null,
    received_at timestamptz not null default now(),
    primary key (consumer, id)
);

create index inbox_event_received_at on inbox_event using brin (received_at);

-- Debezium writes here, so that an idle service does not hold back the server's log.
create table debezium_heartbeat (
    id smallint primary key default 1 check (id = 1),
    beat_at timestamptz not null default now()
);
