--liquibase formatted sql

--changeset security:create-api-key-desk
create table if not exists api_key_desk (
    id tinyint not null primary key check (id = 1)
) engine = InnoDB comment 'its row is locked by whoever makes or ends keys';

insert ignore into api_key_desk (id) values (1);
