-- What lists are narrowed by stands beside whom a work item concerns, in lower case, so that a list need not look at the item behind each row.
alter table work_item_candidate add column rollout uuid;
alter table work_item_candidate add column stage varchar(255);
alter table work_item_candidate add column stage_name varchar(255);
alter table work_item_candidate add column area varchar(255);
alter table work_item_candidate add column words varchar(1000);

update work_item_candidate set
    rollout = (select w.rollout from work_item w where w.id = work_item),
    stage = (select lower(w.stage) from work_item w where w.id = work_item),
    stage_name = (select lower(w.stage_name) from work_item w where w.id = work_item),
    area = (select lower(w.area) from work_item w where w.id = work_item),
    words = (select w.words from work_item w where w.id = work_item);

alter table work_item_candidate alter column rollout set not null;
alter table work_item_candidate alter column area set not null;
alter table work_item_candidate alter column words set not null;

create index work_item_exclusion_person on work_item_exclusion (person, work_item);
