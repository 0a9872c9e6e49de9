--liquibase formatted sql

--changeset syndication:create-syndication-position
create table if not exists syndication_position (
    id tinyint not null primary key check (id = 1),
    sequence bigint not null,
    rules int not null comment 'how sets were told when the rows were written',
    fence bigint not null default 0
) engine = InnoDB;

insert ignore into syndication_position (id, sequence, rules) values (1, 0, 0);

--changeset syndication:create-syndicated-entry
create table if not exists syndicated_entry (
    entry uuid not null primary key,
    sequence bigint not null comment 'its latest revision',
    at datetime(6) not null comment 'UTC',
    shown boolean not null,
    index syndicated_by_sequence (sequence),
    index syndicated_by_time (at, sequence)
) engine = InnoDB;

--changeset syndication:create-syndicated-member
create table if not exists syndicated_member (
    spec varchar(150) character set ascii collate ascii_bin not null comment 'a set, such as instansi:dinas-kesehatan',
    entry uuid not null,
    sequence bigint not null comment 'that of the entry, by which members are listed',
    primary key (spec, entry),
    index syndicated_member_by_sequence (spec, sequence),
    index syndicated_sets_of_entry (entry)
) engine = InnoDB;

--changeset syndication:create-syndicated-set
create table if not exists syndicated_set (
    spec varchar(150) character set ascii collate ascii_bin not null primary key,
    label varchar(300) not null
) engine = InnoDB default character set utf8mb4 collate utf8mb4_nopad_bin;
