--liquibase formatted sql

--changeset source:add-version
alter table source
    add column if not exists version bigint not null default 1 comment 'grows with each change; the ETag',
    add column if not exists changed_at datetime(6) null comment 'UTC',
    add column if not exists changed_by varchar(255) character set utf8mb4 not null default '';
