--liquibase formatted sql

--changeset revision:add-edited-to-entry
alter table entry add column if not exists edited boolean not null default false comment 'somebody wrote over what its source said' after state;

alter table entry add index if not exists entry_edited_of_source (source, edited, id);

update entry join revision on revision.sequence = entry.latest
    set entry.edited = true
    where entry.source is not null and revision.source is null and revision.kind in ('PUBLISH', 'RESTORE');

--changeset revision:create-source-layer
create table if not exists source_layer (
    entry uuid not null primary key,
    source varchar(63) character set ascii collate ascii_bin not null,
    run uuid not null comment 'the run that heard it',
    content longblob not null comment 'what the source said last, as canonical N-Quads',
    disputes json not null comment 'fields that both sides changed, since when, and in which run',
    disputed boolean not null,
    index source_layer_disputed (source, disputed, entry)
) engine = InnoDB default character set utf8mb4 collate utf8mb4_nopad_bin;
