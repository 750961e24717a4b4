-- People are found and listed by name.
alter table person add column sort_name varchar(120) generated always as (lower(name)) stored;
create index person_by_name on person (active desc, sort_name, id);
