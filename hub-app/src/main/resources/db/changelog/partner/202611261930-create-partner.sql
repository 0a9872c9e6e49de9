--liquibase formatted sql

--changeset partner:create-partner
create table if not exists partner (
    id varchar(63) character set ascii not null primary key,
    kind varchar(20) character set ascii not null,
    address varchar(2000) not null,
    title_id varchar(500) not null,
    title_en varchar(500) not null,
    hosts varchar(2000) not null comment 'further hosts its datasets have addresses at, one a line',
    settings mediumtext null comment 'the open ones, in JSON',
    version bigint not null,
    changed_at datetime(6) not null comment 'UTC',
    changed_by varchar(255) not null,
    paused_at datetime(6) null comment 'UTC',
    paused_by varchar(255) null
) engine = InnoDB default character set utf8mb4;

--changeset partner:create-partner-secret
create table if not exists partner_secret (
    partner_id varchar(63) character set ascii not null,
    name varchar(100) character set utf8mb4 collate utf8mb4_bin not null,
    key_id varchar(40) character set ascii not null comment 'the key of the key file that opens it',
    box mediumblob not null comment 'nonce, and the value sealed with AES-256-GCM',
    sealed_at datetime(6) not null comment 'UTC',
    primary key (partner_id, name)
) engine = InnoDB default character set utf8mb4;

--changeset partner:create-partner-agreement
create table if not exists partner_agreement (
    number bigint not null auto_increment primary key,
    partner_id varchar(63) character set ascii not null,
    letter varchar(500) not null comment 'its number and who signed it',
    purpose varchar(1000) not null,
    agencies text not null comment 'one a line; none for all',
    themes text not null comment 'one a line; none for all',
    words varchar(500) not null comment 'all of them in title, description or keywords',
    left_out varchar(500) character set ascii not null comment 'fields that are not delivered, between blanks',
    valid_from date not null,
    valid_until date null comment 'the last day; none, where it has no end',
    recorded_at datetime(6) not null comment 'UTC',
    recorded_by varchar(255) not null,
    ended_at datetime(6) null comment 'UTC; set once',
    ended_by varchar(255) null,
    ended_reason varchar(1000) null,
    index partner_agreement_by_partner (partner_id, number)
) engine = InnoDB default character set utf8mb4;

--changeset partner:create-partner-progress
create table if not exists partner_progress (
    partner_id varchar(63) character set ascii not null primary key,
    fence bigint not null comment 'of the node that delivers now; an earlier one writes nothing any more',
    plan char(64) character set ascii not null comment 'under what terms the log was read up to the position',
    position bigint not null comment 'of the log, up to which it is known what is to be delivered',
    failures int not null comment 'in a row',
    rests_until datetime(6) null comment 'UTC; the partner is left alone until then',
    succeeded_at datetime(6) null comment 'UTC',
    failed_at datetime(6) null comment 'UTC',
    reason varchar(1000) not null comment 'of the last failure'
) engine = InnoDB default character set utf8mb4;

--changeset partner:create-partner-delivery
create table if not exists partner_delivery (
    partner_id varchar(63) character set ascii not null,
    entry char(36) character set ascii not null,
    wanted bigint not null comment 'the revision that is to be delivered',
    wanted_hash char(64) character set ascii null comment 'of what the partner shall have; none, where it shall not have it',
    delivered_hash char(64) character set ascii null comment 'of what it was sent last; none, where it does not have it',
    may_be_there boolean not null comment 'set before the first try, for nobody knows how far one came',
    is_removed boolean not null comment 'whether it was us who took it out of sight there',
    remote_id varchar(255) null,
    state varchar(10) character set ascii not null comment 'PENDING, DONE or REFUSED',
    attempts int not null,
    round int not null comment 'grows when somebody has it delivered again',
    due_at datetime(6) not null comment 'UTC',
    changed_at datetime(6) not null comment 'UTC',
    reason varchar(1000) not null,
    difference varchar(500) not null comment 'what the partner shows otherwise',
    primary key (partner_id, entry),
    index partner_delivery_due (partner_id, state, due_at, wanted),
    index partner_delivery_different (partner_id, difference(20), entry)
) engine = InnoDB default character set utf8mb4;

--changeset partner:create-partner-comparison
create table if not exists partner_comparison (
    partner_id varchar(63) character set ascii not null primary key,
    state varchar(10) character set ascii not null comment 'RUNNING, DONE or FAILED',
    started_at datetime(6) not null comment 'UTC',
    started_by varchar(255) not null,
    ended_at datetime(6) null comment 'UTC',
    compared bigint not null,
    missing bigint not null,
    different bigint not null,
    surplus bigint not null,
    reason varchar(1000) not null
) engine = InnoDB default character set utf8mb4;
