--liquibase formatted sql

--changeset security:add-key-partner
alter table api_key
    add column if not exists partner varchar(63) character set ascii null comment 'whose agreements it opens restricted data by';
