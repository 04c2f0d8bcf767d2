-- The day of the first answer: no answer is given before its conversation begins, so those of a period are found without reading all.
-- What was folded before is of no day yet and is looked at always, until a rebuild.
alter table view_template.conversation_step add column answered_on date not null default 'infinity';

do $$
declare
    living record;
begin
    for living in select 'dashboard_' || number as name from view_generation
                  where to_regnamespace('dashboard_' || number) is not null
    loop
        execute format('alter table %I.conversation_step add column answered_on date not null default ''infinity''', living.name);
    end loop;
end $$;
