--liquibase formatted sql

--changeset source:create-source-notice
create table if not exists source_notice (
    source_id varchar(63) character set ascii not null primary key,
    reports varchar(8) character set ascii not null comment 'ALWAYS, TROUBLE or NEVER',
    language char(2) character set ascii not null,
    mail varchar(4000) not null comment 'one address a line',
    webhook varchar(2000) null,
    set_at datetime(6) not null comment 'UTC',
    set_by varchar(255) not null
) engine = InnoDB default character set utf8mb4;

--changeset source:create-run-notice
create table if not exists run_notice (
    id uuid not null primary key,
    run_id uuid not null,
    source_id varchar(63) character set ascii not null,
    channel varchar(8) character set ascii not null comment 'MAIL or WEBHOOK',
    recipient varchar(2000) not null,
    recipient_hash char(64) character set ascii not null,
    state varchar(8) character set ascii not null comment 'PENDING, SENT or FAILED',
    attempts int not null default 0 comment 'begun ones, so that one that ends the hub counts',
    round int not null default 1 comment 'grows each time somebody has it sent again after it arrived',
    due_at datetime(6) null comment 'UTC; none while its run goes on again',
    changed_at datetime(6) not null comment 'UTC',
    reason varchar(1000) not null default '' comment 'why the last attempt failed',
    unique index run_notice_by_recipient (run_id, channel, recipient_hash),
    index run_notice_by_due (state, due_at)
) engine = InnoDB default character set utf8mb4;
