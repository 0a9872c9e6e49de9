--liquibase formatted sql

--changeset source:add-settings
alter table source add column if not exists settings mediumtext character set utf8mb4 null comment 'one JSON object of texts';
