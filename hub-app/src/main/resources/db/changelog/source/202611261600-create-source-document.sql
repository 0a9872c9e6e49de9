--liquibase formatted sql

--changeset source:create-source-document
create table if not exists source_document (
    source_id varchar(63) character set ascii not null primary key,
    etag varchar(300) character set ascii collate ascii_bin null comment 'as the server wrote it',
    last_modified varchar(300) character set ascii null comment 'as the server wrote it',
    records bigint not null comment 'how many of its records the catalogue holds',
    read_at datetime(6) not null comment 'UTC; when it was read to its end',
    edition char(64) character set ascii collate ascii_bin not null comment 'hash of where it is and of the rules it was read by',
    entries char(64) character set ascii collate ascii_bin not null comment 'hash of the entries of the source as they stood then'
) engine = InnoDB;

--changeset source:tell-unchanged
alter table harvest_run add column if not exists unchanged_since datetime(6) null
    comment 'UTC; the source said that it was what it had been then, and nothing was read';
