--liquibase formatted sql

--changeset source:create-harvest-departure
create table if not exists harvest_departure (
    entry uuid not null primary key,
    source_id varchar(63) character set ascii not null,
    run_id uuid not null comment 'the run that missed it first',
    since datetime(6) not null comment 'UTC',
    state varchar(12) character set ascii not null,
    decided_by varchar(255) null,
    decided_at datetime(6) null comment 'UTC',
    index harvest_departure_by_source (source_id, state, entry)
) engine = InnoDB default character set utf8mb4;
