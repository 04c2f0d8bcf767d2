-- Whoever is erased is found by all links they ever had, and the rows that these point to are looked up when they go.
create index record_link_record on record_link (record_id);
create index record_link_citizen on record_link (citizen_id);
