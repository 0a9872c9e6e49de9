--liquibase formatted sql

--changeset projection:create-paused-view
create table if not exists paused_view (
    view varchar(60) character set ascii collate ascii_bin not null,
    node varchar(100) character set ascii collate ascii_bin not null comment 'empty for views that all nodes share',
    at datetime(6) not null comment 'UTC',
    primary key (view, node)
) engine = InnoDB default character set utf8mb4 collate utf8mb4_nopad_bin;

--changeset projection:create-quarantined-revision
create table if not exists quarantined_revision (
    view varchar(60) character set ascii collate ascii_bin not null,
    node varchar(100) character set ascii collate ascii_bin not null comment 'empty for views that all nodes share',
    sequence bigint not null,
    entry uuid not null,
    reason varchar(1000) not null,
    at datetime(6) not null comment 'UTC',
    primary key (view, node, sequence)
) engine = InnoDB default character set utf8mb4 collate utf8mb4_nopad_bin;

--changeset projection:create-reconciliation
create table if not exists reconciliation (
    view varchar(60) character set ascii collate ascii_bin not null,
    node varchar(100) character set ascii collate ascii_bin not null comment 'empty for views that all nodes share',
    scope varchar(20) character set ascii collate ascii_bin not null,
    ended datetime(6) not null comment 'UTC',
    compared bigint not null,
    differing bigint not null,
    repaired bigint not null,
    primary key (view, node, scope)
) engine = InnoDB default character set utf8mb4 collate utf8mb4_nopad_bin;
