-- What people owe: work items, whom they are asked of, drafts and comments.

create table work_item (
    id           varchar(64)              not null primary key,
    rollout      uuid                     not null,
    rollout_name varchar(300)             not null,
    area         varchar(255)             not null,
    process      varchar(255)             not null,
    element      varchar(255)             not null,
    name         varchar(255)             not null,
    why          text                     not null,
    form_id      varchar(255),
    form_version int,
    stage        varchar(255),
    stage_name   varchar(255),
    team         uuid,
    team_name    varchar(255),
    assignee     varchar(63),
    -- whether somebody who stands in for the assignee may do it on their behalf
    delegable    boolean default true     not null,
    state        varchar(16)              not null,
    created_at   timestamp with time zone not null,
    due_at       timestamp with time zone,
    -- whether the due date is the task's own; otherwise it moves with the deadline of the stage
    own_due      boolean                  not null,
    -- the last day on hold, while the rollout or the stage stands still
    held_until   date,
    -- the due date as lists are ordered by it: what has none, or stands still, comes last
    due_order    timestamp with time zone not null,
    follow_up_at timestamp with time zone,
    handed_by    varchar(63),
    handed_note  text,
    closed_at    timestamp with time zone,
    completed_by varchar(63),
    on_behalf_of varchar(63),
    -- what people search in, in lower case
    words        varchar(1000)            not null,
    -- what is decided with it, as the decision rights name it, with commas between
    decisions    varchar(255)             not null default '',
    constraint work_item_state check (state in ('OPEN', 'DONE', 'TAKEN_BACK', 'WITHDRAWN'))
);

create index work_item_mine on work_item (assignee, state, due_order, id);
create index work_item_all on work_item (state, due_order, id);
create index work_item_rollout on work_item (rollout, state, due_order, id);
create index work_item_done on work_item (completed_by, closed_at, id);

-- One row for each person or role who may take a work item or waits for it, in the order in which lists show it.
create table work_item_candidate (
    work_item varchar(64)              not null references work_item (id),
    kind      varchar(16)              not null,
    who       varchar(255)             not null,
    -- whether it is open and, for who may take it, not taken yet; for who waits, with somebody else
    open      boolean                  not null,
    due_order timestamp with time zone not null,
    primary key (work_item, kind, who),
    constraint work_item_candidate_kind check (kind in ('PERSON', 'GROUP', 'STAND_IN', 'HANDED', 'WATCHER', 'HELPER'))
);

create index work_item_candidate_who on work_item_candidate (kind, who, open, due_order, work_item);

create table work_item_exclusion (
    work_item varchar(64) not null references work_item (id),
    person    varchar(63) not null,
    primary key (work_item, person)
);

-- What was entered so far; it belongs to whoever has the task, and to each of those it is offered to while nobody has it.
create table work_item_draft (
    work_item varchar(64)              not null references work_item (id),
    person    varchar(63)              not null,
    -- counts up each time that it is kept, so that nobody overwrites what they have not seen
    revision  int                      not null,
    answers   text                     not null,
    kept_by   varchar(63)              not null,
    kept_at   timestamp with time zone not null,
    primary key (work_item, person)
);

create table work_item_comment (
    id        uuid                     not null primary key,
    work_item varchar(64)              not null references work_item (id),
    author    varchar(63)              not null,
    text      text                     not null,
    at        timestamp with time zone not null
);

create index work_item_comment_of on work_item_comment (work_item, at);

-- Filters of lists that people gave a name.
create table work_filter (
    id         uuid                     not null primary key,
    owner      varchar(63)              not null,
    name       varchar(80)              not null,
    scope      varchar(16)              not null,
    rollout    uuid,
    stage      varchar(255)             not null,
    area       varchar(255)             not null,
    due        varchar(16),
    overdue    boolean,
    put_off    boolean                  not null,
    words      varchar(255)             not null,
    changed_at timestamp with time zone not null,
    constraint work_filter_name unique (owner, name)
);

create table work_filter_share (
    work_filter uuid        not null references work_filter (id),
    with_role   varchar(32) not null,
    primary key (work_filter, with_role)
);

create index work_filter_share_role on work_filter_share (with_role, work_filter);

-- What completing a work item changed, as long as it may be taken back; then what was opened in its place.
create table work_item_step (
    work_item     varchar(64) not null primary key references work_item (id),
    rollout       uuid        not null,
    trace         text,
    record        text,
    taken_back_by varchar(63),
    taken_back_at timestamp with time zone,
    again         varchar(64)
);

create index work_item_step_rollout on work_item_step (rollout);

-- Whom the holder of a task asked for help with it, without giving it away.
create table work_item_help (
    id        uuid                     not null primary key,
    work_item varchar(64)              not null references work_item (id),
    helper    varchar(63)              not null,
    asked_by  varchar(63)              not null,
    question  text                     not null,
    asked_at  timestamp with time zone not null,
    state     varchar(16)              not null,
    answer    text,
    ended_at  timestamp with time zone,
    constraint work_item_help_state check (state in ('ASKED', 'ANSWERED', 'WITHDRAWN', 'OVER'))
);

create index work_item_help_of on work_item_help (work_item, asked_at);

-- Who is mentioned in a comment.
create table work_item_mention (
    comment uuid        not null references work_item_comment (id),
    person  varchar(63) not null,
    primary key (comment, person)
);
