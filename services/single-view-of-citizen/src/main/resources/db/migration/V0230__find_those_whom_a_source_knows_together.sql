-- Whom a source knows as one household: the family of a case, the tenants of one account.
create index source_record_household on source_record (source_system, (facts ->> 'household')) where facts ->> 'household' <> '';
