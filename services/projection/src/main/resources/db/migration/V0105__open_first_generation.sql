select new_generation(1);
select index_generation(1);
insert into view_generation (number) values (1);
insert into view_serving (generation) values (1);
