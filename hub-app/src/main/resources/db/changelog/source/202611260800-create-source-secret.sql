--liquibase formatted sql

--changeset source:create-source-secret
create table if not exists source_secret (
    source_id varchar(63) character set ascii not null,
    name varchar(100) character set utf8mb4 collate utf8mb4_bin not null,
    key_id varchar(40) character set ascii not null comment 'the key of the key file that opens it',
    box mediumblob not null comment 'nonce, and the value sealed with AES-256-GCM',
    sealed_at datetime(6) not null comment 'UTC',
    primary key (source_id, name)
) engine = InnoDB default character set utf8mb4;
