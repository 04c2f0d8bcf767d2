create index conversation_step_answered on view_template.conversation_step (answered_on);

do $$
declare
    living record;
begin
    for living in select 'dashboard_' || number as name from view_generation
                  where to_regnamespace('dashboard_' || number) is not null
    loop
        execute format('create index conversation_step_answered on %I.conversation_step (answered_on)', living.name);
    end loop;
end $$;
