--liquibase formatted sql

--changeset source:create-harvest-memory
create table if not exists harvest_memory (
    entry uuid not null primary key,
    says char(64) character set ascii collate ascii_bin not null comment 'hash of the record and of the rules it was read by',
    revision bigint not null comment 'what came of it; counts while it is the latest of the entry'
) engine = InnoDB;
