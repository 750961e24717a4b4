-- Mails: written in the transaction that causes them, sent afterwards, each once.
create table mail (
    id uuid primary key,
    event_key varchar(250) not null unique,
    to_person varchar(63) not null,
    to_name varchar(200) not null,
    address varchar(320) not null,
    subject varchar(250) not null,
    html text not null,
    plain text not null,
    created_at timestamp with time zone not null,
    claimed_until timestamp with time zone,
    attempts integer default 0 not null,
    last_error varchar(500),
    sent_at timestamp with time zone,
    given_up_at timestamp with time zone
);
create index mail_by_person on mail (to_person, created_at);
create index mail_by_time on mail (created_at);
create index mail_waiting on mail (sent_at, given_up_at, created_at);

-- What db-scheduler has to do, and when; its own names, as its documentation gives them.
create table scheduled_tasks (
    task_name varchar(100) not null,
    task_instance varchar(250) not null,
    task_data bytea,
    execution_time timestamp with time zone not null,
    picked boolean not null,
    picked_by varchar(50),
    last_success timestamp with time zone,
    last_failure timestamp with time zone,
    consecutive_failures integer,
    last_heartbeat timestamp with time zone,
    version bigint not null,
    priority smallint,
    primary key (task_name, task_instance)
);
create index scheduled_tasks_by_execution_time on scheduled_tasks (execution_time);
create index scheduled_tasks_by_heartbeat on scheduled_tasks (last_heartbeat);

-- What people have to hear of late stages: several at once become one mail. A notice without a batch waits for its mail.
create table late_notice (
    escalation uuid                     not null,
    rung       integer                  not null,
    to_person  varchar(63)              not null,
    due_at     timestamp with time zone not null,
    came_at    timestamp with time zone not null,
    batch      uuid,
    primary key (escalation, rung, to_person)
);
create index late_notice_waiting on late_notice (batch, to_person);
