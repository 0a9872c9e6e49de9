--liquibase formatted sql

--changeset revision:create-revision-head
--validCheckSum: ANY
create table if not exists revision_head (
    id tinyint not null primary key check (id = 1),
    sequence bigint not null,
    hash char(64) character set ascii collate ascii_bin not null
) engine = InnoDB;

insert ignore into revision_head (id, sequence, hash) values (1, 0, repeat('0', 64));

--changeset revision:create-revision
--validCheckSum: ANY
create table if not exists revision (
    sequence bigint not null primary key,
    entry uuid not null,
    number int not null,
    kind varchar(20) character set ascii collate ascii_bin not null,
    name varchar(100) not null,
    content longblob not null,
    content_hash char(64) character set ascii collate ascii_bin not null,
    findings json not null,
    actor varchar(255) not null,
    source varchar(63) character set ascii collate ascii_bin null,
    record_key mediumtext null,
    run uuid null,
    request_key varchar(255) null,
    at datetime(6) not null comment 'UTC',
    previous_hash char(64) character set ascii collate ascii_bin not null,
    hash char(64) character set ascii collate ascii_bin not null,
    constraint revision_of_entry unique (entry, number),
    constraint revision_request unique (request_key)
) engine = InnoDB default character set utf8mb4 collate utf8mb4_nopad_bin;

--changeset revision:create-entry
--validCheckSum: ANY
create table if not exists entry (
    id uuid not null primary key,
    name varchar(100) not null,
    first bigint not null,
    latest bigint not null,
    number int not null,
    content_hash char(64) character set ascii collate ascii_bin not null,
    visible boolean not null,
    publisher varchar(300) null,
    source varchar(63) character set ascii collate ascii_bin null,
    record_key mediumtext null,
    created datetime(6) not null comment 'UTC',
    changed datetime(6) not null comment 'UTC',
    constraint entry_name unique (name),
    index entry_by_arrival (visible, first),
    index entry_by_name (visible, name),
    index entry_by_publisher (visible, publisher),
    index entry_by_source (source)
) engine = InnoDB default character set utf8mb4 collate utf8mb4_nopad_bin;
