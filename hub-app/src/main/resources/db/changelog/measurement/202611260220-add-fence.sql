--liquibase formatted sql

--changeset measurement:add-fence
alter table measurement_position add column if not exists fence bigint not null default 0;
