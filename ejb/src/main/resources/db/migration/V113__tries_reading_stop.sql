-- Questions for the counters of tries that cards of an ATR are no longer asked, since one of them lost a try by it.
create table tries_reading_stop (
    id varchar(100) primary key,
    atr varchar(66) not null,
    question varchar(30) not null,
    version varchar(10) not null,
    card_serial varchar(20) not null,
    stopped_at timestamp(6) with time zone not null
);
