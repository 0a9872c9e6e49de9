--liquibase formatted sql

--changeset table:create-file-holder
create table if not exists file_holder (
    file char(64) character set ascii collate ascii_bin not null comment 'SHA-256 of its content',
    entry char(36) character set ascii collate ascii_bin not null comment 'that it came with',
    primary key (file, entry)
) engine = InnoDB;
