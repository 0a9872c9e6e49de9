--liquibase formatted sql

--changeset source:add-message-of-refusal
--comment: Why a record was refused is told as it was found; of those of before only code and value are known.
alter table harvest_refusal
    add column if not exists message text null after raw_value,
    add column if not exists message_indonesian text null after message;
--rollback alter table harvest_refusal drop column if exists message_indonesian, drop column if exists message;
