--liquibase formatted sql

--changeset security:create-api-key
--validCheckSum: ANY
create table if not exists api_key (
    name varchar(63) character set ascii not null primary key,
    prefix char(8) character set ascii not null,
    hash char(64) character set ascii not null,
    scopes varchar(200) character set ascii not null,
    created_at datetime(6) not null,
    expires_at datetime(6) null,
    last_used_at datetime(6) null,
    index api_key_by_prefix (prefix)
) engine = InnoDB;
