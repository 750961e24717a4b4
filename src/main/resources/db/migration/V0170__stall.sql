-- Diagnoses of stalled rollouts: what was found, what the table said, and what was decided.

create table diagnosis (
    id            uuid                     not null primary key,
    seq           bigint generated always as identity,
    rollout       uuid                     not null references rollout (id),
    state         varchar(16)              not null,
    -- The rollout while it is open, so that there is one at a time.
    open_for      uuid,
    sign          varchar(200)             not null,
    figure        int                      not null,
    called_by     varchar(63),
    called_why    text,
    made_at       timestamp with time zone not null,
    run           varchar(64),
    work_item     varchar(64),
    practices     text                     not null,
    teams         text                     not null,
    table_version int                      not null,
    verdict       varchar(32),
    back_to       varchar(255),
    rule          varchar(200),
    because       text,
    decision      varchar(32),
    decided_back_to varchar(255),
    keep_teams    text,
    reason        text,
    learned       text,
    overrides     boolean,
    decided_by    varchar(63),
    on_behalf_of  varchar(63),
    decided_at    timestamp with time zone,
    closed_at     timestamp with time zone,
    constraint diagnosis_open unique (open_for),
    constraint diagnosis_state check (state in ('OPEN', 'DECIDED', 'CLOSED'))
);

create index diagnosis_rollout on diagnosis (rollout, seq);
create index diagnosis_work_item on diagnosis (work_item);

-- Which column of a rollout's usage export means what, as it was said last.
create table usage_columns (
    rollout          uuid                     not null primary key references rollout (id),
    team_column      varchar(300),
    day_column       varchar(300),
    activated_column varchar(300),
    out_of_column    varchar(300),
    kept_by          varchar(63)              not null,
    kept_at          timestamp with time zone not null
);

-- What was spent of a rollout's budget; a booking that was wrong is taken back by another.
create table spending (
    id        uuid                     not null primary key,
    seq       bigint generated always as identity,
    rollout   uuid                     not null references rollout (id),
    item      varchar(64)              not null,
    stage     varchar(255),
    money     decimal(18, 2)           not null,
    hours     decimal(18, 2)           not null,
    spent_on  date                     not null,
    what      text                     not null,
    takes_back uuid,
    booked_by varchar(63)              not null,
    booked_at timestamp with time zone not null,
    constraint spending_once unique (takes_back)
);

create index spending_rollout on spending (rollout, seq);
