-- Bodies that hold certificates, who acts for them, and the orders of certificates for keys in their own devices.
create table corporate_body (
    id uuid primary key,
    version bigint not null,
    number_kind varchar(10) not null,
    number varchar(16) not null,
    title varchar(200) not null,
    mail varchar(200) not null,
    opened_at timestamp(6) with time zone not null,
    constraint corporate_body_number unique (number_kind, number)
);
create index corporate_body_title on corporate_body (title);

create table body_representative (
    id uuid primary key,
    version bigint not null,
    body_id uuid not null references corporate_body,
    identity_number varchar(11) not null,
    name varchar(200) not null,
    since timestamp(6) with time zone not null,
    -- null: an order named the person
    named_by uuid,
    -- null: may not act yet
    confirmed_at timestamp(6) with time zone,
    confirmed_by uuid,
    ended_at timestamp(6) with time zone,
    ended_by uuid
);
create index body_representative_person on body_representative (identity_number, ended_at);
create index body_representative_body on body_representative (body_id, ended_at);

create table body_order (
    id uuid primary key,
    version bigint not null,
    body_id uuid not null references corporate_body,
    family varchar(20) not null,
    title varchar(200) not null,
    years integer not null,
    request_id uuid,
    request_number varchar(10),
    state varchar(20) not null,
    state_since timestamp(6) with time zone not null,
    refused boolean not null,
    signing_request bytea,
    key_digest varchar(64),
    not_before timestamp(6) with time zone,
    not_after timestamp(6) with time zone,
    responsible_id uuid,
    serial_number varchar(40),
    -- one order for an order without login, one for a key
    constraint body_order_request unique (request_id),
    constraint body_order_key unique (key_digest)
);
create index body_order_body on body_order (body_id, state_since);
create index body_order_state on body_order (state, state_since);

insert into lease (name, owner, until_at)
    select job.name, '', timestamp with time zone '2000-01-01 00:00:00+00:00'
    from (values ('body-issuance')) as job (name)
    where job.name not in (select name from lease);
