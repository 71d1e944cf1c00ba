-- The embedded authority's own certificates: root, issuing, ocsp. Changes counts what the next revocation list must show.
create table authority_certificate (
    role varchar(20) primary key,
    encoded blob not null,
    not_before timestamp(6) with time zone not null,
    not_after timestamp(6) with time zone not null,
    changes bigint not null,
    version bigint not null
);

-- What it issued, and what the world is told about it.
create table issued_certificate (
    serial_number varchar(40) primary key,
    order_id uuid not null unique,
    kind varchar(10) not null,
    reason varchar(30),
    since timestamp(6) with time zone not null,
    encoded blob not null,
    version bigint not null
);
create index issued_certificate_kind on issued_certificate (kind);

-- The newest revocation list of each issuer.
create table published_list (
    issuer varchar(20) primary key,
    number bigint not null,
    changes bigint not null,
    this_update timestamp(6) with time zone not null,
    next_update timestamp(6) with time zone not null,
    encoded blob not null,
    version bigint not null
);

insert into lease (name, owner, until_at) values ('authority-daily', '', timestamp with time zone '2000-01-01 00:00:00+00:00');
