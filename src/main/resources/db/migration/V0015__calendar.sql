-- By which calendar days are counted: the calendars in all their revisions, and which of them each rollout counts by.

create table calendar (
    id       uuid         not null primary key,
    name     varchar(100) not null,
    revision int          not null,
    standard boolean      not null,
    constraint calendar_name unique (name)
);

create table calendar_revision (
    calendar   uuid                     not null references calendar (id),
    revision   int                      not null,
    zone       varchar(64)              not null,
    country    varchar(8),
    region     varchar(32),
    weekend    varchar(80)              not null,
    changed_at timestamp with time zone not null,
    changed_by varchar(63),
    primary key (calendar, revision)
);

create table calendar_closing_day (
    calendar uuid         not null,
    revision int          not null,
    closed   date         not null,
    name     varchar(200) not null,
    primary key (calendar, revision, closed),
    foreign key (calendar, revision) references calendar_revision (calendar, revision)
);

create table rollout_calendar (
    rollout  uuid    not null primary key,
    calendar uuid    not null,
    revision int     not null,
    is_over  boolean not null,
    foreign key (calendar, revision) references calendar_revision (calendar, revision)
);

create index rollout_calendar_use on rollout_calendar (calendar, is_over, revision);
