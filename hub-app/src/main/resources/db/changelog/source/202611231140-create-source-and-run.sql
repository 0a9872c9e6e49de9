--liquibase formatted sql

--changeset source:create-source
--validCheckSum: ANY
create table if not exists source (
    id varchar(63) character set ascii not null primary key,
    kind varchar(20) character set ascii not null,
    address varchar(2000) not null,
    title_id varchar(500) not null,
    title_en varchar(500) not null,
    publisher varchar(500) null,
    registered_at datetime(6) not null
) engine = InnoDB;

--changeset source:create-harvest-run
--validCheckSum: ANY
create table if not exists harvest_run (
    id uuid not null primary key,
    source_id varchar(63) character set ascii not null,
    state varchar(20) character set ascii not null,
    opened_at datetime(6) not null,
    closed_at datetime(6) null,
    total bigint null,
    fetched bigint not null,
    recorded bigint not null,
    unchanged bigint not null,
    rejected bigint not null,
    reason varchar(2000) not null,
    index harvest_run_by_source (source_id, opened_at)
) engine = InnoDB;

--changeset source:create-harvest-refusal
--validCheckSum: ANY
create table if not exists harvest_refusal (
    run_id uuid not null,
    position bigint not null auto_increment,
    record_key varchar(2000) not null,
    severity varchar(10) character set ascii not null,
    code varchar(60) character set ascii not null,
    field varchar(100) not null,
    raw_value varchar(300) not null,
    primary key (position),
    index harvest_refusal_by_run (run_id, position)
) engine = InnoDB;
