-- A worker may flag somebody they met outside a conversation: then there is a person, and no assessment.
alter table person drop constraint person_record_id_fkey;
