-- contract: no release has used match_key, so no version that still runs reads what is taken away here.
-- Records are found by the keys of the trained model: a digest says itself of which rule it is. Keys are written when a
-- record is linked, so every record waits to be linked anew.
truncate match_key;
alter table match_key drop column kind;
insert into record_to_link (record_id, version) select id, version from source_record
on conflict (record_id) do update set version = excluded.version;
