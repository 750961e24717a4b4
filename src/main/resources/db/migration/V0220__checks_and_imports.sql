-- Quality checks that nobody did before the next came due.
create table missed_check (
    id        uuid                     not null primary key,
    rollout   uuid                     not null references rollout (id),
    checker   varchar(63),
    missed_at timestamp with time zone not null
);

create index missed_check_rollout on missed_check (rollout, missed_at);

-- An import can be stopped, and gone on with.
alter table import_file drop constraint import_file_state;
alter table import_file add constraint import_file_state
    check (state in ('READ', 'TRIED', 'RUNNING', 'STOPPING', 'STOPPED', 'DONE', 'FAILED'));
