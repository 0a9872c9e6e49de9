--liquibase formatted sql

--changeset reference:create-reference-edition
--validCheckSum: ANY
create table if not exists reference_edition (
    code_system varchar(20) character set ascii not null,
    version char(4) character set ascii not null,
    codes int not null,
    imported_at datetime(6) not null,
    primary key (code_system, version)
) engine = InnoDB;

--changeset reference:create-reference-code
--validCheckSum: ANY
create table if not exists reference_code (
    code_system varchar(20) character set ascii not null,
    version char(4) character set ascii not null,
    code varchar(13) character set ascii not null,
    name varchar(200) not null,
    primary key (code_system, version, code)
) engine = InnoDB;
