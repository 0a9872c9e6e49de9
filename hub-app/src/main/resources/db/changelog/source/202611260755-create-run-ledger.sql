--liquibase formatted sql

--changeset source:extend-harvest-run
alter table harvest_run
    add column if not exists attempts int not null default 1 comment 'how often it was begun or went on',
    add column if not exists node varchar(100) character set ascii not null default '' comment 'where it ran last',
    add column if not exists since datetime(6) null comment 'UTC; only what changed since was asked for',
    add column if not exists retries uuid null comment 'the run whose refused records alone it tries again',
    add column if not exists share varchar(43) character set ascii collate ascii_bin null comment 'unguessable name of the public report',
    add unique index if not exists harvest_run_by_share (share),
    add index if not exists harvest_run_by_state (state);

--changeset source:create-harvest-record
create table if not exists harvest_record (
    position bigint not null auto_increment primary key,
    run_id uuid not null,
    key_hash char(64) character set ascii collate ascii_bin not null,
    record_key varchar(2000) not null,
    fate varchar(12) character set ascii not null,
    says char(64) character set ascii collate ascii_bin null comment 'hash of all that the record said',
    revision bigint null,
    attempts int not null default 1,
    at datetime(6) not null comment 'UTC',
    media_type varchar(100) character set ascii null,
    verbatim mediumtext null comment 'what the source gave, of refused records',
    whole boolean not null default true comment 'whether nothing of it is cut off',
    unique index harvest_record_by_key (run_id, key_hash),
    index harvest_record_by_fate (run_id, fate, position)
) engine = InnoDB default character set utf8mb4;

--changeset source:create-harvest-event
create table if not exists harvest_event (
    position bigint not null auto_increment primary key,
    run_id uuid not null,
    at datetime(6) not null comment 'UTC',
    level varchar(5) character set ascii not null,
    code varchar(40) character set ascii not null,
    arguments varchar(4000) not null comment 'one a line',
    index harvest_event_by_run (run_id, position)
) engine = InnoDB default character set utf8mb4;

--changeset source:vouch-for-hosts
alter table source add column if not exists vouched boolean not null default false comment 'an operator named it: its host may have a private address';
