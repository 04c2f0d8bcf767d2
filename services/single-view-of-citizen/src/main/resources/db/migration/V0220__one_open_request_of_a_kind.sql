-- Two clicks at once ask once: of one kind and thing a person has one request open. Where two are, the first stands.
update rights_request later
   set state = 'refused', outcome = 'You asked the same twice at once. The other request stands.', decided_by = 'system', decided_at = now()
 where state = 'open'
   and exists (select 1 from rights_request first
                where first.state = 'open' and first.citizen_id = later.citizen_id and first.account = later.account
                  and first.kind = later.kind and first.item is not distinct from later.item
                  and (first.received_at, first.id) < (later.received_at, later.id));

create unique index rights_request_open on rights_request (citizen_id, account, kind, coalesce(item, '')) where state = 'open';
