--liquibase formatted sql

--changeset revision:create-answered-request
create table if not exists answered_request (
    request_key varchar(255) not null primary key,
    sequence bigint not null comment 'the revision that said already what the request wanted'
) engine = InnoDB default character set utf8mb4 collate utf8mb4_nopad_bin;
