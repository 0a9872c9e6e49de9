--liquibase formatted sql

--changeset measurement:create-measurement-position
--validCheckSum: ANY
create table if not exists measurement_position (
    id tinyint not null primary key check (id = 1),
    sequence bigint not null,
    rules char(64) character set ascii collate ascii_bin not null comment 'hash of the checks it was measured by'
) engine = InnoDB;

insert ignore into measurement_position (id, sequence, rules) values (1, 0, repeat('0', 64));

--changeset measurement:create-measurement-check
--validCheckSum: ANY
create table if not exists measurement_check (
    code varchar(40) character set ascii collate ascii_bin not null primary key,
    framework varchar(10) character set ascii collate ascii_bin not null,
    bit tinyint not null comment 'its place in measurement.unmet_…',
    points smallint not null
) engine = InnoDB;

--changeset measurement:create-measurement
--validCheckSum: ANY
create table if not exists measurement (
    entry uuid not null primary key,
    sequence bigint not null,
    name varchar(100) not null,
    title varchar(300) not null,
    agency varchar(100) character set ascii collate ascii_bin null,
    publisher varchar(300) null,
    findability smallint not null,
    accessibility smallint not null,
    interoperability smallint not null,
    reusability smallint not null,
    contextuality smallint not null,
    standar_data smallint not null,
    metadata smallint not null,
    interoperabilitas smallint not null,
    kode_referensi smallint not null,
    akurasi smallint not null,
    keutuhan smallint not null,
    keterkinian_kept smallint not null comment 'while the promise is kept, or where there is none to keep',
    keterkinian_broken smallint not null comment 'after the last day of the promise',
    due date null comment 'the last day of the promise; null where there is none',
    unmet_mqa bigint not null comment 'one bit for each row of measurement_check',
    unmet_satu_data bigint not null,
    index measurement_by_agency (agency)
) engine = InnoDB default character set utf8mb4 collate utf8mb4_nopad_bin;

--changeset measurement:create-measurement-snapshot
--validCheckSum: ANY
create table if not exists measurement_snapshot (
    agency varchar(100) character set ascii collate ascii_bin not null,
    day date not null,
    datasets int not null,
    late int not null,
    mqa decimal(4, 1) not null,
    findability decimal(4, 1) not null,
    accessibility decimal(4, 1) not null,
    interoperability decimal(4, 1) not null,
    reusability decimal(4, 1) not null,
    contextuality decimal(4, 1) not null,
    readiness decimal(4, 1) not null,
    standar_data decimal(4, 1) not null,
    metadata decimal(4, 1) not null,
    interoperabilitas decimal(4, 1) not null,
    kode_referensi decimal(4, 1) not null,
    keterkinian decimal(4, 1) not null,
    akurasi decimal(4, 1) not null,
    keutuhan decimal(4, 1) not null,
    primary key (agency, day)
) engine = InnoDB default character set utf8mb4 collate utf8mb4_nopad_bin;
