-- Applications whose cards are to be made.
create table production_order (
    application_id uuid primary key,
    version bigint not null,
    number varchar(20) not null,
    state varchar(20) not null,
    queued_at timestamp(6) with time zone not null,
    since timestamp(6) with time zone not null,
    attempts integer not null,
    reason varchar(60) not null,
    operation_id uuid,
    card_serial varchar(20),
    reader varchar(200),
    holder_id uuid
);
create index production_order_state on production_order (state, queued_at);
create index production_order_operation on production_order (operation_id);
create index production_order_number on production_order (number);

-- The stock of cards, known by the serial numbers that came with the delivery.
create table blank_card (
    serial varchar(20) primary key,
    version bigint not null,
    batch varchar(60) not null,
    state varchar(20) not null,
    failures integer not null,
    reason varchar(60) not null,
    registered_at timestamp(6) with time zone not null,
    registered_by uuid
);
create index blank_card_state on blank_card (state, batch, serial);

-- Readers in which cards are made.
create table production_reader (
    id uuid primary key,
    version bigint not null,
    node varchar(40) not null,
    name varchar(200) not null,
    running boolean not null,
    changed_at timestamp(6) with time zone not null,
    changed_by uuid,
    unique (node, name)
);

-- Certificates that were ordered for keys on cards, whatever became of them.
create table certificate_order (
    id uuid primary key,
    version bigint not null,
    application_id uuid not null,
    operation_id uuid not null unique,
    card_serial varchar(20) not null,
    public_key bytea not null,
    not_before timestamp(6) with time zone not null,
    not_after timestamp(6) with time zone not null,
    limit_in_lira bigint,
    given_name varchar(60) not null,
    surname varchar(60) not null,
    identity_number varchar(11) not null,
    state varchar(20) not null,
    serial_number varchar(40),
    encoded bytea,
    ordered_at timestamp(6) with time zone not null
);
create index certificate_order_state on certificate_order (state, ordered_at);

insert into lease (name, owner, until_at)
    values ('production-withdrawals', '', timestamp with time zone '2000-01-01 00:00:00+00:00');
