-- Whether any question was answered, beside the conversation: asking its answers for it reads ten times as many rows.
alter table view_template.conversation add column answered boolean not null default false;

do $$
declare
    living record;
begin
    for living in select 'dashboard_' || number as name from view_generation
                  where to_regnamespace('dashboard_' || number) is not null
    loop
        execute format('alter table %I.conversation add column answered boolean not null default false', living.name);
        execute format('update %1$I.conversation c set answered = true
            where exists (select from %1$I.conversation_step s where s.assessment_id = c.assessment_id)', living.name);
    end loop;
end $$;
