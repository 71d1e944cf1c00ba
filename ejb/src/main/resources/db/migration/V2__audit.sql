-- The mapping of people to pseudonyms can be deleted without touching the trail.
create table person_pseudonym (
    holder_id uuid primary key,
    pseudonym uuid not null unique
);

create table audit_row (
    id uuid primary key,
    node varchar(80) not null,
    seq bigint not null,
    at timestamp(6) with time zone not null,
    action varchar(60) not null,
    result varchar(20) not null,
    actor varchar(60) not null,
    person varchar(60) not null,
    object varchar(120) not null,
    detail varchar(200) not null,
    address varchar(60) not null,
    terminal varchar(60) not null,
    mac varchar(64) not null,
    chain_no bigint,
    constraint audit_row_seq unique (node, seq),
    constraint audit_row_chain unique (chain_no)
);

create table audit_checkpoint (
    chain_no bigint primary key,
    chain_hash varchar(64) not null,
    at timestamp(6) with time zone not null,
    signature varchar(200) not null
);

insert into lease (name, owner, until_at) values ('audit-sealer', '', timestamp with time zone '2000-01-01 00:00:00+00:00');
