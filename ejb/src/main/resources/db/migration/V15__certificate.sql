create table certificate (
    serial_number varchar(40) primary key,
    holder_id uuid not null,
    card_serial varchar(20) not null,
    subject varchar(300) not null,
    not_before timestamp(6) with time zone not null,
    not_after timestamp(6) with time zone not null,
    status varchar(20) not null,
    fingerprint varchar(64) not null,
    encoded blob not null,
    version bigint not null
);
create index certificate_holder on certificate (holder_id);
create index certificate_card on certificate (card_serial);
