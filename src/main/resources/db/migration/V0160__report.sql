-- Forecasts of when rollouts are likely to end, one for each day on which it was asked; they stay, so that one can see how well they held.

create table forecast (
    rollout uuid                     not null,
    made_on date                     not null,
    made_at timestamp with time zone not null,
    stage   varchar(255)             not null,
    p50_at  timestamp with time zone not null,
    p85_at  timestamp with time zone not null,
    primary key (rollout, made_on)
);

create index forecast_day on forecast (made_on, p85_at);

-- The newest forecast of each rollout under way.
create table likely_end (
    rollout uuid                     not null primary key,
    made_on date                     not null,
    made_at timestamp with time zone not null,
    p50_at  timestamp with time zone not null,
    p85_at  timestamp with time zone not null
);

create index likely_end_p50 on likely_end (p50_at, rollout);

-- Imports of pilots: how each person maps columns, the file being imported with how far it has come, and which rows have become rollouts.

create table import_mapping (
    person  varchar(63)              not null primary key,
    mapping text                     not null,
    kept_at timestamp with time zone not null
);

create table import_file (
    id         uuid                     not null primary key,
    person     varchar(63)              not null,
    name       varchar(255)             not null,
    came_at    timestamp with time zone not null,
    content    bytea                    not null,
    mapping    text,
    state      varchar(10)              not null,
    done       int                      not null,
    result     text,
    constraint import_file_state check (state in ('READ', 'TRIED', 'RUNNING', 'DONE', 'FAILED'))
);

create index import_file_person on import_file (person, came_at);

-- A row by the SHA-256 of its content, so that the same row again makes no second rollout.
create table imported_row (
    row_hash    char(64)                 not null primary key,
    rollout     uuid                     not null,
    imported_by varchar(63)              not null,
    imported_at timestamp with time zone not null
);

-- Who held what a rollout waited for, and until when: what is not held so any more. Board pages of past days are made of it.
create table waiting_past (
    seq        bigint generated always as identity primary key,
    work_item  varchar(64)              not null,
    rollout    uuid                     not null,
    task       varchar(255)             not null,
    stage      varchar(255),
    person     varchar(63),
    offered_to varchar(63),
    asked_at   timestamp with time zone not null,
    held_from  timestamp with time zone not null,
    held_until timestamp with time zone not null
);

create index waiting_past_time on waiting_past (held_until, held_from);

alter table waiting add column held_from timestamp with time zone;

-- Board pages of days that are over, as they were made first.
create table board_page (
    as_of      date                     not null,
    since      date                     not null,
    content    text                     not null,
    made_at    timestamp with time zone not null,
    primary key (as_of, since)
);

-- On which working day of the month the board page goes out by mail; nothing goes out where there is no row.
create table board_mail (
    id          int                      not null primary key,
    working_day int                      not null,
    chosen_by   varchar(63)              not null,
    chosen_at   timestamp with time zone not null,
    -- The month, as 2026-11, for which it went out last; when it was chosen, the one in which that was too late.
    sent_for    varchar(7)               not null
);
