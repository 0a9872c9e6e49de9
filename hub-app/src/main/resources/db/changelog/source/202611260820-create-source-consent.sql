--liquibase formatted sql

--changeset source:create-source-consent
create table if not exists source_consent (
    number bigint not null auto_increment primary key,
    source_id varchar(63) character set ascii not null,
    purpose varchar(1000) not null,
    scope varchar(1000) not null,
    given_by varchar(500) not null,
    valid_from date not null,
    valid_until date null comment 'the last day; none, where it has no end',
    recorded_at datetime(6) not null comment 'UTC',
    recorded_by varchar(255) not null,
    withdrawn_at datetime(6) null comment 'UTC; set once',
    withdrawn_by varchar(255) null,
    withdrawn_reason varchar(1000) null,
    index source_consent_by_source (source_id, number)
) engine = InnoDB default character set utf8mb4;
