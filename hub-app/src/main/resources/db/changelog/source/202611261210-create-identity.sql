--liquibase formatted sql

--changeset source:create-harvest-claim
create table if not exists harvest_claim (
    name_hash char(64) character set ascii collate ascii_bin not null primary key,
    name varchar(1000) not null,
    entry uuid not null comment 'the one entry that goes by this name everywhere',
    index harvest_claim_by_entry (entry)
) engine = InnoDB default character set utf8mb4 collate utf8mb4_nopad_bin;

--changeset source:create-harvest-arrival
create table if not exists harvest_arrival (
    record uuid not null primary key comment 'what the source and the key alone would name',
    entry uuid not null comment 'the entry it belongs to',
    source_id varchar(63) character set ascii not null,
    record_key varchar(2000) not null,
    iri varchar(2000) not null default '' comment 'of the dataset at that source, where it has one',
    near boolean not null default false comment 'the source has the address of the name they share',
    speaks boolean not null default false comment 'the source is the authority of the entry',
    chosen_by varchar(255) null comment 'who chose it as the authority',
    since datetime(6) not null comment 'UTC',
    gone datetime(6) null comment 'UTC; since when the source has it no longer',
    index harvest_arrival_by_entry (entry, since),
    index harvest_arrival_by_source (source_id, record)
) engine = InnoDB default character set utf8mb4 collate utf8mb4_nopad_bin;

--changeset source:create-harvest-match
create table if not exists harvest_match (
    number bigint not null auto_increment primary key,
    source_id varchar(63) character set ascii not null,
    run_id uuid not null,
    kept uuid not null comment 'the entry that stays',
    record uuid not null comment 'the entry made under the new key',
    record_key varchar(2000) not null,
    kind varchar(10) character set ascii not null,
    reasons varchar(200) character set ascii not null,
    strong boolean not null,
    state varchar(10) character set ascii not null,
    at datetime(6) not null comment 'UTC',
    decided_by varchar(255) null,
    decided_at datetime(6) null comment 'UTC',
    unique index harvest_match_once (kept, record),
    index harvest_match_by_source (source_id, state, number)
) engine = InnoDB default character set utf8mb4 collate utf8mb4_nopad_bin;
