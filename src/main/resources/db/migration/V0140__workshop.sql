-- The workshop: changes under way, the drafts that belong to them in all their revisions, who is editing what, and what is said about elements.

create table workshop_change (
    id       uuid                     not null primary key,
    name     varchar(200)             not null,
    note     text                     not null,
    state    varchar(16)              not null,
    begun_by varchar(63)              not null,
    begun_at timestamp with time zone not null,
    ended_by varchar(63),
    ended_at timestamp with time zone
);

create index workshop_change_state on workshop_change (state, begun_at);

-- open_file is the file's name while the draft is open and nothing afterwards: a file has one open draft at most.
create table workshop_draft (
    id           uuid                     not null primary key,
    change_id    uuid                     not null references workshop_change (id),
    name         varchar(150)             not null,
    kind         varchar(8)               not null,
    open_file    varchar(160),
    base_version int                      not null,
    revision     int                      not null,
    begun_by     varchar(63)              not null,
    begun_at     timestamp with time zone not null,
    saved_by     varchar(63)              not null,
    saved_at     timestamp with time zone not null,
    constraint workshop_draft_open unique (open_file)
);

create index workshop_draft_change on workshop_draft (change_id);

create table workshop_revision (
    draft    uuid                     not null references workshop_draft (id),
    revision int                      not null,
    content  text                     not null,
    how      varchar(16)              not null,
    saved_by varchar(63)              not null,
    begun_at timestamp with time zone not null,
    saved_at timestamp with time zone not null,
    primary key (draft, revision)
);

create table workshop_presence (
    file    varchar(160)             not null,
    person  varchar(63)              not null,
    seen_at timestamp with time zone not null,
    primary key (file, person)
);

create table workshop_comment (
    id         uuid                     not null primary key,
    file       varchar(160)             not null,
    element    varchar(200)             not null,
    body       text                     not null,
    said_by    varchar(63)              not null,
    said_at    timestamp with time zone not null,
    settled_by varchar(63),
    settled_at timestamp with time zone
);

create index workshop_comment_file on workshop_comment (file, said_at);
