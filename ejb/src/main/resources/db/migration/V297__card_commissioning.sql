-- Types of cards by ATR: those that were in a reader, and the walks with test cards that confirm what may be done.
create table card_type (
    atr varchar(66) primary key,
    seen_at timestamp(6) with time zone not null
);

create table card_commissioning (
    id uuid primary key,
    atr varchar(66) not null,
    transport varchar(20) not null,
    card_serial varchar(20) not null,
    commissioned_by varchar(60) not null,
    state varchar(20) not null,
    puk_step varchar(40) not null,
    reached varchar(20) not null,
    confirmed varchar(300) not null,
    empty_verify varchar(20) not null,
    finding varchar(300) not null,
    begun_at timestamp(6) with time zone not null,
    ended_at timestamp(6) with time zone,
    signature varchar(120) not null
);
create index card_commissioning_atr on card_commissioning (atr, transport, ended_at);
create index card_commissioning_card on card_commissioning (card_serial);
