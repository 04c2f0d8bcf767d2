-- Read within a generation: the caller's search_path says which. Ids that were absorbed lead to the one that survives.
create function surviving_citizen(id uuid) returns uuid language sql stable as $$
    with recursive chain as (
        select surviving_citizen.id as id, 0 as hops
        union all
        select a.absorbed_into, hops + 1 from chain c join absorbed_citizen a on a.citizen_id = c.id where hops < 20)
    select c.id from chain c order by hops desc limit 1
$$;

-- The id itself and every id that was absorbed into it.
create function ids_of_citizen(id uuid) returns setof uuid language sql stable as $$
    with recursive alias as (
        select ids_of_citizen.id as id
        union
        select a.citizen_id from alias c join absorbed_citizen a on a.absorbed_into = c.id)
    select alias.id from alias
$$;
