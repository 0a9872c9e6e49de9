--liquibase formatted sql

--changeset source:create-source-schedule
create table if not exists source_schedule (
    source_id varchar(63) character set ascii not null primary key,
    cron varchar(120) character set ascii not null,
    zone varchar(40) character set ascii not null,
    next_at datetime(6) not null comment 'UTC; in the past while it is due',
    attempts int not null default 0 comment 'how often a run was begun for next_at',
    failures int not null default 0 comment 'how many runs in a row did not come through',
    refused varchar(20) character set ascii null comment 'why nothing was run when it was due last',
    set_by varchar(255) character set utf8mb4 not null,
    index source_schedule_by_next (next_at)
) engine = InnoDB;
