-- Who is who: accounts, roles, absence and access tokens.

create table person (
    id                   varchar(63)              not null primary key,
    name                 varchar(120)             not null,
    email                varchar(254)             not null,
    password_hash        varchar(255),
    password_version     int                      not null,
    must_change_password boolean                  not null,
    active               boolean                  not null,
    superior             varchar(63) references person (id),
    time_zone            varchar(64)              not null,
    language             varchar(16),
    created_at           timestamp with time zone not null,
    constraint person_email unique (email)
);

create table person_role (
    person varchar(63) not null references person (id),
    role   varchar(32) not null,
    primary key (person, role)
);

create index person_role_role on person_role (role, person);

create table absence (
    id         uuid        not null primary key,
    person     varchar(63) not null references person (id),
    from_day   date        not null,
    until_day  date        not null,
    substitute varchar(63) not null references person (id)
);

create index absence_person on absence (person, from_day);
create index absence_days on absence (until_day, from_day);

-- The rollouts that an absence is for; without any it is for all.
create table absence_rollout (
    absence uuid not null references absence (id) on delete cascade,
    rollout uuid not null,
    primary key (absence, rollout)
);

create table api_token (
    id         uuid                     not null primary key,
    hash       char(64)                 not null,
    person     varchar(63)              not null references person (id),
    name       varchar(120)             not null,
    created_at timestamp with time zone not null,
    revoked_at timestamp with time zone,
    constraint api_token_hash unique (hash)
);

create index api_token_person on api_token (person);
