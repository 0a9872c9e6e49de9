--liquibase formatted sql

--changeset security:add-key-life
alter table api_key
    add column if not exists note varchar(200) character set utf8mb4 not null default '',
    add column if not exists agency varchar(100) character set ascii null comment 'the only agency it may hand in for',
    add column if not exists made_by varchar(63) character set ascii null comment 'the key it was made with',
    add column if not exists revoked_at datetime(6) null comment 'UTC';

--changeset security:create-api-key-former
create table if not exists api_key_former (
    hash char(64) character set ascii not null primary key,
    prefix char(8) character set ascii not null,
    name varchar(63) character set ascii not null,
    until_at datetime(6) not null comment 'UTC, opens nothing from then on',
    last_used_at datetime(6) null comment 'UTC',
    index api_key_former_by_prefix (prefix),
    index api_key_former_by_name (name)
) engine = InnoDB;

--changeset security:create-api-key-event
create table if not exists api_key_event (
    id bigint not null auto_increment primary key,
    name varchar(63) character set ascii not null,
    at datetime(6) not null comment 'UTC',
    act varchar(20) character set ascii not null,
    actor varchar(63) character set ascii not null,
    detail varchar(300) character set utf8mb4 not null default '',
    index api_key_event_by_name (name, id)
) engine = InnoDB;
