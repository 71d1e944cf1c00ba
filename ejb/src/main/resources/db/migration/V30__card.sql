create table card (
    serial varchar(20) primary key,
    holder_id uuid not null,
    label varchar(30) not null,
    pin_set_at timestamp(6) with time zone,
    dead boolean not null,
    version bigint not null
);
create index card_holder on card (holder_id);

-- Unblock secrets, sealed under the custody hierarchy.
create table puk_custody (
    card_serial varchar(20) primary key references card,
    sealed_text bytea not null,
    sealed_key bytea not null,
    sealed_by varchar(60) not null,
    quarantined_at timestamp(6) with time zone,
    version bigint not null
);

-- PINs as they were delivered, sealed under the epoch hierarchy; the sealed columns are empty once erased.
create table pin_envelope (
    card_serial varchar(20) primary key references card,
    sealed_text bytea,
    sealed_key bytea,
    sealed_by varchar(60),
    erased_at timestamp(6) with time zone,
    version bigint not null
);

-- The journal: what was about to happen, how far it came, what the card answered.
create table card_operation (
    id uuid primary key,
    kind varchar(20) not null,
    card_serial varchar(20) not null references card,
    holder_id uuid not null,
    reader varchar(200) not null,
    terminal varchar(40) not null,
    node varchar(40) not null,
    state varchar(20) not null,
    step varchar(30) not null,
    card_step varchar(40) not null,
    status_word varchar(4) not null,
    reason varchar(60) not null,
    pin_tries_before integer,
    puk_tries_before integer,
    pin_tries_after integer,
    puk_tries_after integer,
    intended_at timestamp(6) with time zone not null,
    finished_at timestamp(6) with time zone,
    version bigint not null
);
create index card_operation_card on card_operation (card_serial, state);
