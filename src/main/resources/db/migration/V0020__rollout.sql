-- A rollout and what people ask about it: who, where, since when, waiting on whom, decided by whom, on which evidence.

create table rollout (
    id                   uuid                     not null primary key,
    name                 varchar(300)             not null,
    summary              text                     not null,
    business_area        varchar(200)             not null,
    why_now              text,
    measured             boolean                  not null,
    measure              text,
    before_pilot         text,
    with_pilot           text,
    period               text,
    not_measured_why     text,
    target_date          date,
    state                varchar(16)              not null,
    process              varchar(255)             not null,
    version              int                      not null,
    run                  varchar(64),
    lead                 varchar(63)              not null,
    sponsor              varchar(63)              not null,
    sponsor_deputy       varchar(63),
    answers_to           varchar(63),
    sponsor_confirmed_at timestamp with time zone,
    sponsor_left_at      timestamp with time zone,
    sponsor_words        text,
    sponsor_beat         varchar(32),
    owner                varchar(63),
    deputy               varchar(63),
    owner_accepted_at    timestamp with time zone,
    owner_left_at        timestamp with time zone,
    owner_asked_after    boolean                  not null,
    sponsor_asked_after  boolean                  not null,
    budget_answer        varchar(16),
    budget_amount        decimal(18, 2),
    document_version     int                      not null,
    quality_checker      varchar(63),
    quality_bar          int,
    handed_off_at        timestamp with time zone,
    scope_narrowed       boolean                  not null,
    started_by           varchar(63)              not null,
    started_at           timestamp with time zone not null,
    stage                varchar(255),
    stage_name           varchar(255),
    stage_entered_at     timestamp with time zone,
    stage_due_at         timestamp with time zone,
    held_since           timestamp with time zone,
    held_until           date,
    outcome_reason       text,
    outcome_learned      text,
    outcome_by           varchar(63),
    ended_at             timestamp with time zone
);

create index rollout_state_due on rollout (state, stage_due_at);
create index rollout_sponsor on rollout (sponsor);
create index rollout_owner on rollout (owner);

create table pilot_member (
    rollout uuid        not null references rollout (id),
    person  varchar(63) not null,
    primary key (rollout, person)
);

create table participant (
    rollout uuid        not null references rollout (id),
    person  varchar(63) not null,
    primary key (rollout, person)
);

create index participant_person on participant (person, rollout);

create table team (
    id          uuid         not null primary key,
    rollout     uuid         not null references rollout (id),
    position    int          not null,
    name        varchar(200) not null,
    lead        varchar(63)  not null,
    people      int          not null,
    champion    varchar(63),
    state       varchar(16)  not null,
    wave        int,
    live_at     timestamp with time zone
);

create index team_rollout on team (rollout, position);

create table stage_visit (
    id         uuid                     not null primary key,
    rollout    uuid                     not null references rollout (id),
    stage      varchar(255)             not null,
    name       varchar(255)             not null,
    entered_at timestamp with time zone not null,
    due_at     timestamp with time zone,
    overrun_at timestamp with time zone,
    left_at    timestamp with time zone,
    cancelled  boolean                  not null
);

create index stage_visit_rollout on stage_visit (rollout, entered_at);

create table decision_right (
    rollout  uuid         not null references rollout (id),
    position int          not null,
    decision varchar(255) not null,
    decider  varchar(63)  not null,
    primary key (rollout, position)
);

create table decision_hearer (
    rollout  uuid        not null,
    position int         not null,
    person   varchar(63) not null,
    consulted boolean    not null,
    primary key (rollout, position, person, consulted),
    foreign key (rollout, position) references decision_right (rollout, position)
);

create table budget_line (
    rollout  uuid           not null references rollout (id),
    position int            not null,
    item     varchar(64)    not null,
    hours    decimal(18, 2) not null,
    money    decimal(18, 2) not null,
    whose    text           not null,
    primary key (rollout, position)
);

create table evidence (
    id           uuid                     not null primary key,
    seq          bigint generated always as identity,
    rollout      uuid                     not null references rollout (id),
    stage        varchar(255),
    team         uuid,
    work_item    varchar(64),
    task         varchar(255)             not null,
    title        varchar(255)             not null,
    form         varchar(255),
    form_version int,
    answers      text                     not null,
    given_by     varchar(63),
    on_behalf_of varchar(63),
    given_at     timestamp with time zone not null,
    -- Who gave it took it back: it stays on record, nothing cites it.
    taken_back_at timestamp with time zone,
    taken_back_by varchar(63)
);

create index evidence_rollout on evidence (rollout, seq);
create index evidence_form on evidence (rollout, form, seq);
create index evidence_task on evidence (rollout, task, seq);

create table ledger (
    seq          bigint generated always as identity primary key,
    rollout      uuid                     not null references rollout (id),
    happened_at  timestamp with time zone not null,
    done_by      varchar(63),
    on_behalf_of varchar(63),
    what         text                     not null,
    why          text,
    due_before   timestamp with time zone,
    due_after    timestamp with time zone
);

create index ledger_rollout on ledger (rollout, seq);

create table waiting (
    work_item    varchar(64)              not null primary key,
    rollout      uuid                     not null references rollout (id),
    task         varchar(255)             not null,
    stage        varchar(255),
    team         uuid,
    person       varchar(63),
    offered_to   varchar(63),
    since        timestamp with time zone not null
);

create index waiting_rollout on waiting (rollout, since);

create table hold (
    id         uuid                     not null primary key,
    rollout    uuid                     not null references rollout (id),
    stage      varchar(255),
    stage_name varchar(255),
    held_at    timestamp with time zone not null,
    held_until date                     not null,
    reason     text                     not null,
    held_by    varchar(63)              not null,
    ended_at   timestamp with time zone,
    ended_by   varchar(63)
);

create index hold_rollout on hold (rollout, held_at);
create index hold_open on hold (ended_at, held_until);

create table activation (
    id        uuid                     not null primary key,
    seq       bigint generated always as identity,
    rollout   uuid                     not null references rollout (id),
    team      uuid                     not null references team (id),
    on_day    int                      not null,
    activated int                      not null,
    out_of    int                      not null,
    source    varchar(200)             not null,
    given_by  varchar(63)              not null,
    given_at  timestamp with time zone not null
);

create index activation_rollout on activation (rollout, seq);

create table quality_check (
    id       uuid                     not null primary key,
    seq      bigint generated always as identity,
    rollout  uuid                     not null references rollout (id),
    checked  int                      not null,
    good     int                      not null,
    bar      int                      not null,
    notes    text,
    given_by varchar(63)              not null,
    given_at timestamp with time zone not null
);

create index quality_check_rollout on quality_check (rollout, seq);

-- Files that were attached to tasks.
create table attachment (
    id         uuid                     not null primary key,
    rollout    uuid                     not null,
    work_item  varchar(64)              not null,
    task       varchar(600)             not null,
    name       varchar(255)             not null,
    media_type varchar(127)             not null,
    size       bigint                   not null,
    sha256     char(64)                 not null,
    given_by   varchar(63)              not null,
    given_at   timestamp with time zone not null
);

create index attachment_rollout on attachment (rollout, given_at);
create index attachment_work_item on attachment (work_item, given_at);

-- The content in pieces of half a megabyte.
create table attachment_piece (
    attachment uuid  not null references attachment (id),
    piece      int   not null,
    content    bytea not null,
    primary key (attachment, piece)
);

-- The beats at which a sponsor was asked for a word to the teams; without words where the beat went by.
create table sponsor_beat (
    seq     bigint generated always as identity primary key,
    rollout uuid                     not null references rollout (id),
    sponsor varchar(63)              not null,
    beat_at timestamp with time zone not null,
    words   text
);

create index sponsor_beat_rollout on sponsor_beat (rollout, seq);
