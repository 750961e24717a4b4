-- Escalations: a stage passed its deadline, and somebody is asked to decide.

create table escalation (
    id              uuid                     not null primary key,
    rollout         uuid                     not null,
    stage           varchar(255)             not null,
    stage_name      varchar(255)             not null,
    due_at          timestamp with time zone not null,
    raised_at       timestamp with time zone not null,
    state           varchar(10)              not null,
    -- Rollout and stage while it is open, so that a stage has one open escalation at most.
    open_for        varchar(300)             unique,
    recipient       varchar(63)              not null,
    run             varchar(64),
    work_item       varchar(64)              unique,
    acknowledged_at timestamp with time zone,
    acknowledged_by varchar(63),
    -- Until then no further rung is told.
    rests_until     timestamp with time zone,
    decision        varchar(10),
    until_at        timestamp with time zone,
    to_person       varchar(63),
    -- What somebody decides from now on, where that was settled.
    decision_right  varchar(255),
    -- Ids of teams, separated by blanks.
    keep_teams      text,
    note            text,
    learned         text,
    answered_by     varchar(63),
    on_behalf_of    varchar(63),
    answered_at     timestamp with time zone,
    closed_at       timestamp with time zone
);

create index escalation_of_rollout on escalation (rollout, raised_at);
create index escalation_in_state on escalation (state, raised_at);

-- The ladder of each escalation. A rung is told once: told_at is set once, under the lock of its escalation.
create table escalation_rung (
    escalation uuid                     not null references escalation (id),
    rung       integer                  not null,
    -- As what somebody hears of it, by which ways, and how long an acknowledgement stops the rungs above.
    hearer     varchar(10)              not null,
    channels   varchar(60)              not null,
    rest       varchar(30),
    due_at     timestamp with time zone not null,
    told_at    timestamp with time zone,
    sent_to    varchar(63),
    -- Whose turn it was, where they were away.
    instead_of varchar(63),
    skipped    boolean                  not null,
    primary key (escalation, rung)
);

create index escalation_rung_of_person on escalation_rung (sent_to, escalation);

-- The links of mails with which an escalation is answered: for one person, one choice, once.
create table answer_link (
    id         uuid                     not null primary key,
    escalation uuid                     not null references escalation (id),
    person     varchar(63)              not null,
    choice     varchar(20)              not null,
    expires_at timestamp with time zone not null,
    used_at    timestamp with time zone
);

create index answer_link_of_escalation on answer_link (escalation);

-- What seals links; made at the first use, the same for all nodes.
create table signing_key (
    name   varchar(40)  not null primary key,
    secret varchar(100) not null
);
