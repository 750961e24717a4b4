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
    -- false where its reader is told in the product and by no mail of its own
    by_mail boolean not null,
    created_at timestamp with time zone not null,
    -- before which it does not go out, because its reader has quiet hours
    not_before timestamp with time zone not null,
    claimed_until timestamp with time zone,
    attempts integer default 0 not null,
    last_error varchar(500),
    sent_at timestamp with time zone,
    given_up_at timestamp with time zone,
    -- When its reader opened it in the product.
    read_at timestamp with time zone
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

-- How people want to be told; who has not chosen has no row.
create table telling (
    person varchar(63) primary key,
    manner varchar(16) not null,
    -- times by the person's own clock, such as 08:00
    digest_at varchar(8) not null,
    quiet_from varchar(8),
    quiet_until varchar(8),
    decisions_at_once boolean not null
);

-- What waits for the one mail a day, and in which mail it went out.
create table digest_line (
    id uuid primary key,
    event_key varchar(250) not null unique,
    to_person varchar(63) not null,
    text varchar(250) not null,
    url varchar(1000),
    urgency varchar(16) not null,
    created_at timestamp with time zone not null,
    mail uuid
);
create index digest_line_waiting on digest_line (to_person, mail);
create index digest_line_mail on digest_line (mail);

-- Up to when it was told what is late.
create table told_until (
    what varchar(63) primary key,
    at timestamp with time zone not null
);

-- The secret address of a person's calendar; only a hash is kept.
create table calendar_token (
    person varchar(63) primary key,
    hash char(64) not null unique,
    made_at timestamp with time zone not null
);

-- How often the due date of a work item has moved since it first stood in a calendar.
create table calendar_entry (
    work_item varchar(64) primary key,
    due_at timestamp with time zone not null,
    sequence integer not null,
    changed_at timestamp with time zone not null
);
-- Addresses of other systems that are told what happens; events: their types with blanks between, empty for all.
create table webhook (
    id uuid primary key,
    url varchar(2000) not null,
    description varchar(200) not null,
    events varchar(1000) not null,
    secret varchar(100) not null,
    created_by varchar(63) not null,
    created_at timestamp with time zone not null,
    disabled_at timestamp with time zone
);

-- People's own channels in Slack or Teams, one each.
create table personal_hook (
    id uuid primary key,
    person varchar(63) not null unique,
    kind varchar(10) not null,
    url varchar(2000) not null
);

-- Messages to webhooks and channels: written in the transaction that causes them, called out afterwards.
create table hook_message (
    id uuid primary key,
    target uuid not null,
    body text not null,
    created_at timestamp with time zone not null,
    attempts integer default 0 not null,
    last_error varchar(500),
    sent_at timestamp with time zone,
    given_up_at timestamp with time zone
);
create index hook_message_by_target on hook_message (target);
