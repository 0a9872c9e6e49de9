--liquibase formatted sql

--changeset source:add-reason-in-indonesian
--comment: Why a run did not come through is told in both languages; those of before are in English alone.
alter table harvest_run add column if not exists reason_indonesian varchar(2000) null after reason;
--rollback alter table harvest_run drop column if exists reason_indonesian;
