-- H2 reads a row at about ten times the cost of an entry of an index. All that a list is narrowed by therefore stands in the indexes that are
-- in its order, so that only the rows shown are read. PostgreSQL needs none of it, and limits how long an entry may be.
drop index work_item_candidate_who;
create index work_item_candidate_who
    on work_item_candidate (kind, who, open, due_order, work_item, rollout, stage, stage_name, area, words);

drop index work_item_all;
create index work_item_all on work_item (state, due_order, id, rollout, stage, stage_name, area, words);

drop index work_item_done;
create index work_item_done on work_item (completed_by, closed_at, id, state, due_order, rollout, stage, stage_name, area, words);

-- People are found and listed by name; H2 has no index on an expression.
alter table person add column sort_name varchar(120) generated always as (lower(name));
create index person_by_name on person (active desc, sort_name, id);
