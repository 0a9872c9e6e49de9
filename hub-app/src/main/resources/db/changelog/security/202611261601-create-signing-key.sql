--liquibase formatted sql

--changeset security:create-signing-key
create table if not exists signing_key (
    purpose varchar(40) character set ascii collate ascii_bin not null primary key,
    secret binary(32) not null,
    created_at datetime(6) not null comment 'UTC'
) engine = InnoDB;
