--liquibase formatted sql

--changeset revision:add-reason-of-revision
--validCheckSum: ANY
alter table revision add column if not exists reason varchar(500) null after request_key;

--changeset revision:add-state-of-entry
--validCheckSum: ANY
alter table entry add column if not exists state varchar(20) character set ascii collate ascii_bin not null default 'VISIBLE' after visible;

update entry set state = 'CLOSED' where not visible;

alter table entry alter column state drop default;

--changeset revision:add-last-hidden-revision
--validCheckSum: ANY
alter table revision_head add column if not exists hidden bigint not null default 0;

update revision_head set hidden = (select coalesce(max(sequence), 0) from revision where kind = 'WITHDRAW');
