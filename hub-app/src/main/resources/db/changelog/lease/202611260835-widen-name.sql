--liquibase formatted sql

--changeset lease:widen-name
alter table lease modify column name varchar(120) character set ascii collate ascii_bin not null;
