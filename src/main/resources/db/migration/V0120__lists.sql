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

-- Who asked for help waits for it.
alter table work_item_candidate drop constraint work_item_candidate_kind;
alter table work_item_candidate add constraint work_item_candidate_kind
    check (kind in ('PERSON', 'GROUP', 'STAND_IN', 'HANDED', 'WATCHER', 'HELPER', 'ASKED'));
insert into work_item_candidate (work_item, kind, who, open, due_order, rollout, stage, stage_name, area, words)
    select w.id, 'ASKED', h.asked_by, true, w.due_order, w.rollout, lower(w.stage), lower(w.stage_name), lower(w.area), w.words
      from work_item w join work_item_help h on h.work_item = w.id where h.state = 'ASKED'
     group by w.id, h.asked_by, w.due_order, w.rollout, w.stage, w.stage_name, w.area, w.words;

-- When its author changed a comment or took it back; what was taken back has no text any more.
alter table work_item_comment add column changed_at timestamp with time zone;
alter table work_item_comment add column removed_at timestamp with time zone;

create index work_item_exclusion_person on work_item_exclusion (person, work_item);
