--liquibase formatted sql

--changeset partner:create-partner-access
create table if not exists partner_access (
    id bigint not null auto_increment primary key,
    partner_id varchar(63) character set ascii not null,
    at datetime(6) not null comment 'UTC, before the first byte went out',
    holder varchar(255) not null comment 'name of the key, or token: and the subject of the token',
    agreement bigint not null comment 'number of the one it went out by',
    entry char(36) character set ascii not null,
    file char(36) character set ascii not null comment 'the distribution of the dataset',
    bytes bigint not null comment 'that were asked for',
    index partner_access_by_partner (partner_id, id)
) engine = InnoDB default character set utf8mb4;
