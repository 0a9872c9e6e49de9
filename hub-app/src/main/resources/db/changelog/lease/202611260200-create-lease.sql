--liquibase formatted sql

--changeset lease:create-lease
create table if not exists lease (
    name varchar(60) character set ascii collate ascii_bin not null primary key,
    node varchar(100) character set ascii collate ascii_bin not null,
    fence bigint not null,
    ends datetime(6) not null comment 'UTC'
) engine = InnoDB default character set utf8mb4 collate utf8mb4_nopad_bin;
