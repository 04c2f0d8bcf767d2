-- When a file or a request last contained a record, also when nothing in it had changed. A table of its own: the row is narrow, and no index holds
-- the moment, so that a page with room takes the new row beside the old one and no index is touched.
create table record_sighting (
    record_id uuid primary key references source_record (id) on delete cascade,
    last_seen_at timestamptz not null
) with (fillfactor = 50);

-- Nothing better is known of what came before.
insert into record_sighting (record_id, last_seen_at) select id, received_at from source_record order by id;
