-- Moving running rollouts from one version of a diagram to another: the orders, and what became of each rollout.

create table diagram_move (
    id           uuid                     not null primary key,
    process      varchar(255)             not null,
    from_version int                      not null,
    to_version   int                      not null,
    -- elements and where they lead, and timers with dates of their own, as JSON
    by_hand      text                     not null,
    timers       varchar(16)              not null,
    timers_of    text                     not null,
    dry_run      boolean                  not null,
    why          text,
    asked_by     varchar(63)              not null,
    -- the moment that counts as now: that of the preview, where there was one
    as_of        timestamp with time zone not null,
    created_at   timestamp with time zone not null,
    state        varchar(16)              not null,
    -- when it last went on, so that another node takes over where one has died
    touched_at   timestamp with time zone not null,
    finished_at  timestamp with time zone,
    -- the move that it leads back
    back_of      uuid,
    constraint diagram_move_state check (state in ('RUNNING', 'STOPPED', 'DONE'))
);

create index diagram_move_process on diagram_move (process, created_at);
create index diagram_move_unfinished on diagram_move (state, touched_at);

create table diagram_move_rollout (
    move         uuid         not null references diagram_move (id),
    position     int          not null,
    rollout      uuid         not null,
    rollout_name varchar(300) not null,
    -- absent while it waits
    verdict      varchar(16),
    moved        boolean      not null,
    why          varchar(40),
    -- what it is about, and what came of it, as JSON
    places       text,
    elements     text,
    dates        text,
    tasks        text,
    done_at      timestamp with time zone,
    primary key (move, rollout),
    constraint diagram_move_verdict check (verdict in ('CLEAN', 'MAP', 'BLOCKED'))
);

create index diagram_move_rollout_next on diagram_move_rollout (move, verdict, position);

-- Who wants a change deployed, who looked at it, when it goes out. An approval holds for the drafts as they were: tags names them.
create table diagram_publication (
    change_id    uuid                     not null primary key references workshop_change (id),
    state        varchar(16)              not null,
    tags         text                     not null,
    note         text                     not null,
    asked_by     varchar(63)              not null,
    asked_at     timestamp with time zone not null,
    answered_by  varchar(63),
    answered_at  timestamp with time zone,
    answer       text,
    publish_at   timestamp with time zone,
    published_by varchar(63),
    published_at timestamp with time zone,
    problem      text,
    constraint diagram_publication_state check (state in ('READY', 'APPROVED', 'DECLINED', 'SCHEDULED', 'FAILED', 'PUBLISHED'))
);

create index diagram_publication_due on diagram_publication (state, publish_at);
